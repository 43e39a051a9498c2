import type { Clock } from '../clock.js'
import { errorCodes } from '../generated/error-codes.js'
import { rateLimits } from '../generated/rate-limits.js'
import { Refusal } from '../refusal.js'
import { Limiter } from './limiter.js'
import type { EdgeKind } from './references.js'

/** How requests are limited: as the server does it, as its documentation says, or not at all. */
export type LimitProfile = 'server' | 'documented' | 'off'

type Scope = keyof typeof rateLimits

/** Who sends what, as far as it decides on the bucket. */
export interface LimitedRequest {
  readonly method: string
  readonly isMessageLookup: boolean
  /** The system whose token was sent. */
  readonly caller: number | undefined
  /** The system that the entity in the path belongs to. */
  readonly owner: number | undefined
  readonly clientIp: string
}

export interface RateLimit {
  readonly headers: Record<string, string>
  readonly refusal: Refusal | undefined
}

export interface RateLimiterOptions {
  readonly clock: Clock
  readonly profile: LimitProfile
  readonly kind: EdgeKind
}

export class RateLimiter {
  readonly #limiter: Limiter

  constructor(private readonly options: RateLimiterOptions) {
    this.#limiter = new Limiter(options.clock, options.profile === 'server')
  }

  clear(): void {
    this.#limiter.clear()
  }

  /** Counts a request, and says what it adds to the answer. Undefined if nothing is limited. */
  take(request: LimitedRequest): RateLimit | undefined {
    const { profile, kind } = this.options
    // Limits are the edge's.
    if (profile === 'off' || kind === 'none') return undefined
    if (profile === 'documented') return this.#asDocumented(request)
    return this.#asServer(request, bucketOn[kind](request))
  }

  /** What the server says to a request for which there is no room. */
  storm(method: string, retryAfterMs: number): RateLimit & { readonly refusal: Refusal } {
    const scope = scopeOf(method)
    return {
      headers: headers(scope, scope, 0, this.#nowInSeconds()),
      refusal: tooManyRequests({ retry_after: retryAfterMs, scope }),
    }
  }

  /** The scope `message` is never reached (D5). */
  #asServer({ method }: LimitedRequest, { key, isOwn }: Bucket): RateLimit {
    const scope = scopeOf(method)
    const { isAllowed, remaining, retryAfterMs } = this.#limiter.take(`${key}:${scope}`, rateLimits[scope])
    const shownScope = isOwn ? scope.replace('generic', 'own_system') : scope
    return {
      headers: headers(scope, shownScope, remaining, this.#nowInSeconds()),
      refusal: isAllowed ? undefined : tooManyRequests({ retry_after: retryAfterMs, scope }),
    }
  }

  #asDocumented({ method, isMessageLookup, caller, clientIp }: LimitedRequest): RateLimit {
    const scope = isMessageLookup ? 'message' : scopeOf(method)
    const verdict = this.#limiter.take(`${caller ?? clientIp}:${scope}`, rateLimits[scope])
    const resetMs = Math.ceil(this.options.clock() + verdict.drainsInMs)
    return {
      headers: headers(scope, scope, verdict.remaining, resetMs),
      refusal: verdict.isAllowed ? undefined : tooManyRequests({ retry_after: verdict.retryAfterMs }),
    }
  }

  #nowInSeconds(): number {
    return Math.floor(this.options.clock() / 1000)
  }
}

interface Bucket {
  readonly key: string | number
  /** Whether the header says that it is the caller's own. */
  readonly isOwn: boolean
}

/** Which bucket a request is charged to. What has no bucket of a system shares that of its address. */
const bucketOn: Record<Exclude<EdgeKind, 'none'>, (request: LimitedRequest) => Bucket> = {
  /** Requests for what is one's own have buckets per system. */
  current({ caller, owner, clientIp }) {
    return caller !== undefined && caller === owner
      ? { key: caller, isOwn: true }
      : { key: clientIp, isOwn: false }
  },
  /** Changes with a valid token have a bucket per system, whatever they are for. */
  older({ method, caller, clientIp }) {
    return { key: method === 'GET' ? clientIp : (caller ?? clientIp), isOwn: false }
  },
}

/** HEAD counts as a change, and so does a method that there isn't. */
const scopeOf = (method: string) => (method === 'GET' ? 'generic_get' : 'generic_update')

const headers = (scope: Scope, shownScope: string, remaining: number, reset: number) => ({
  'X-RateLimit-Scope': shownScope,
  'X-RateLimit-Limit': String(rateLimits[scope]),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(reset),
})

function tooManyRequests(details: { retry_after: number; scope?: Scope }): Refusal {
  const { status, message, code } = errorCodes.RateLimited
  return new Refusal(status, { message, ...details, code })
}
