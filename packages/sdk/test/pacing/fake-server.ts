import type { Call, Transport } from '../../src/transport/call.js'
import type { VirtualClock } from './virtual-clock.js'

/**
 * The limiter as it was measured on the real script (D5 to D9), in code of its own: seconds, remaining and charge as there.
 * `documented` is what PluralKit's pages promise instead: the full burst, `retry_after` true, messages for themselves.
 */
export type Profile = 'server' | 'documented'

interface Options {
  clock: VirtualClock
  profile?: Profile
  /** Time that a request travels to the server, and the answer back. */
  travelMs?: () => number
  limits?: { get: number; update: number }
  /** Whether the entity in the path belongs to the token's system. */
  own?: (path: string) => boolean
  /** Answers before the limiter: a fault of the network or a server without limiter. */
  intercept?: (call: Call) => Response | undefined
}

export interface Arrival {
  atMs: number
  bucket: string
  status: number
  path: string
}

export class FakeServer {
  readonly arrivals: Arrival[] = []
  limits: { get: number; update: number }
  readonly #options: Options
  readonly #theoreticalArrivals = new Map<string, number>()

  constructor(options: Options) {
    this.#options = options
    this.limits = options.limits ?? { get: 10, update: 3 }
  }

  count(status: number, sinceMs = 0): number {
    return this.arrivals.filter((arrival) => arrival.status === status && arrival.atMs >= sinceMs).length
  }

  /** The transport to the server, for a client that travels at its own pace and is aborted on the way. */
  readonly transport: Transport = async (call) => {
    const { travelMs = () => 40 } = this.#options
    await this.#travel(travelMs(), call.signal)
    const response = this.#options.intercept?.(call) ?? this.#answer(call)
    await this.#travel(travelMs(), call.signal)
    return { response, text: await response.text() }
  }

  async #travel(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const abort = () => {
        cancel()
        reject(signal?.reason)
      }
      const cancel = this.#options.clock.setTimer(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }, delayMs)
      signal?.addEventListener('abort', abort, { once: true })
    })
  }

  #answer({ method, path }: Call): Response {
    const { clock, profile = 'server', own = () => true } = this.#options
    const message = path.startsWith('/messages/')
    const kind = method === 'GET' ? 'get' : 'update'
    const named = !message && path.split('/').length > 2
    const isOwn = named && own(path)
    const scopeInBody = message && profile === 'documented' ? 'message' : `generic_${kind}`
    const scope = isOwn && profile === 'server' ? `own_system_${kind}` : scopeInBody
    const bucket = `${isOwn && profile === 'server' ? 'system' : 'address'}:${scopeInBody}`
    const rate = this.limits[kind]

    const nowS = clock.nowMs() / 1000
    const admitted =
      profile === 'server' ? this.#measured(bucket, rate, nowS) : this.#promised(bucket, rate, nowS)
    const status = admitted.retryAfterMs === undefined ? 200 : 429
    this.arrivals.push({ atMs: clock.nowMs(), bucket, status, path })
    const body =
      status === 200
        ? {}
        : {
            message: '429: too many requests',
            retry_after: admitted.retryAfterMs,
            scope: scopeInBody,
            code: 0,
          }
    return Response.json(body, {
      status,
      headers: {
        'X-RateLimit-Scope': scope,
        'X-RateLimit-Limit': String(rate),
        'X-RateLimit-Remaining': String(admitted.remaining),
        'X-RateLimit-Reset': String(Math.floor(nowS)),
      },
    })
  }

  /** The script admits what fits the burst and charges for it; the program around it then refuses what has less than one left. */
  #measured(bucket: string, rate: number, nowS: number): { remaining: number; retryAfterMs?: number } {
    const emissionS = 1 / rate
    const stored = Math.max(this.#theoreticalArrivals.get(bucket) ?? nowS, nowS)
    const next = stored + emissionS
    const difference = nowS - (next - 1)
    const remaining = difference / emissionS
    if (remaining < 0) return { remaining: 0, retryAfterMs: Math.ceil(-difference * 1000) }
    this.#theoreticalArrivals.set(bucket, next)
    const whole = Math.trunc(remaining)
    return whole > 0 ? { remaining: whole } : { remaining: 0, retryAfterMs: 0 }
  }

  #promised(bucket: string, rate: number, nowS: number): { remaining: number; retryAfterMs?: number } {
    const emissionS = 1 / rate
    const next = Math.max(this.#theoreticalArrivals.get(bucket) ?? nowS, nowS) + emissionS
    const differenceS = nowS - (next - 1)
    if (differenceS < -1e-9) return { remaining: 0, retryAfterMs: Math.ceil(-differenceS * 1000) }
    this.#theoreticalArrivals.set(bucket, next)
    return { remaining: Math.max(0, Math.floor(differenceS / emissionS + 1e-9)) }
  }
}
