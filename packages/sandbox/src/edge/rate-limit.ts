import type { Clock } from '../clock.js'
import { errorCodes } from '../generated/error-codes.js'
import { Refusal } from '../refusal.js'
import { Limiter, type Rate } from './limiter.js'

/** How requests are limited: as the server does it, as its documentation says, or not at all. */
export type LimitProfile = 'server' | 'documented' | 'off'

type Scope = 'generic_get' | 'generic_update' | 'message'

const rates: Record<Scope, Rate> = {
  generic_get: { perSecond: 10, firstRemaining: 8 },
  generic_update: { perSecond: 3 },
  message: { perSecond: 10 },
}

/** Who sends what, as far as it decides on the bucket. */
export interface LimitedRequest {
  readonly method: string
  readonly isMessageLookup: boolean
  readonly caller: number | undefined
  /** The system that the entity in the path belongs to. */
  readonly owner: number | undefined
  readonly clientIp: string
}

export interface RateLimit {
  readonly headers: Record<string, string>
  readonly refusal: Refusal | undefined
}

export class RateLimiter {
  readonly #limiter: Limiter

  constructor(
    private readonly clock: Clock,
    private readonly profile: LimitProfile,
  ) {
    this.#limiter = new Limiter(clock, profile === 'server')
  }

  clear(): void {
    this.#limiter.clear()
  }

  /** Counts a request, and says what it adds to the answer. Undefined if nothing is limited. */
  take(request: LimitedRequest): RateLimit | undefined {
    if (this.profile === 'off') return undefined
    return this.profile === 'server' ? this.#asServer(request) : this.#asDocumented(request)
  }

  /** What the server says to a request for which there is no room. */
  storm(method: string, retryAfterMs: number): RateLimit & { readonly refusal: Refusal } {
    const scope = scopeOf(method)
    return {
      headers: headers(scope, rates[scope], 0, Math.floor(this.clock() / 1000)),
      refusal: tooManyRequests({ retry_after: retryAfterMs, scope }),
    }
  }

  /** Own entities have a bucket per system and all else one per address. The scope `message` is never reached (D5). */
  #asServer({ method, caller, owner, clientIp }: LimitedRequest): RateLimit {
    const scope = scopeOf(method)
    const isOwn = caller !== undefined && caller === owner
    const { isAllowed, remaining, retryAfterMs } = this.#limiter.take(
      `${isOwn ? caller : clientIp}:${scope}`,
      rates[scope],
    )
    const shownScope = isOwn ? scope.replace('generic', 'own_system') : scope
    const resetInSeconds = Math.floor(this.clock() / 1000)
    return {
      headers: headers(shownScope, rates[scope], remaining, resetInSeconds),
      refusal: isAllowed ? undefined : tooManyRequests({ retry_after: retryAfterMs, scope }),
    }
  }

  #asDocumented({ method, isMessageLookup, caller, clientIp }: LimitedRequest): RateLimit {
    const scope = isMessageLookup ? 'message' : scopeOf(method)
    const rate = { perSecond: rates[scope].perSecond }
    const verdict = this.#limiter.take(`${caller ?? clientIp}:${scope}`, rate)
    return {
      headers: headers(scope, rate, verdict.remaining, Math.ceil(this.clock() + verdict.drainsInMs)),
      refusal: verdict.isAllowed ? undefined : tooManyRequests({ retry_after: verdict.retryAfterMs }),
    }
  }
}

const scopeOf = (method: string): Scope => (method === 'GET' ? 'generic_get' : 'generic_update')

const headers = (scope: string, { perSecond }: Rate, remaining: number, reset: number) => ({
  'X-RateLimit-Scope': scope,
  'X-RateLimit-Limit': String(perSecond),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(reset),
})

function tooManyRequests(details: { retry_after: number; scope?: Scope }): Refusal {
  const { status, message, code } = errorCodes.RateLimited
  return new Refusal(status, { message, ...details, code })
}
