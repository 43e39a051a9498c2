import { requestsPerSecond } from '../generated/rate-limits.js'
import { Bucket } from './bucket.js'
import { Connections } from './connections.js'
import { Front, type Owner } from './front.js'
import type { Priority, Waiter } from './line.js'
import { Ownership } from './ownership.js'
import type { Target } from './target.js'

/** What nobody has used for so long is forgotten: the server's buckets are empty after a second. */
const forgetMs = 300_000
const sweepMs = 60_000

/** How the buckets of a host are used. */
export interface HostOptions {
  share: number
  isCoordinated: boolean
  random: () => number
  /** Tells tokens apart in the names of buckets without giving them away. */
  fingerprintOf(token: string): string
}

/** All that is known of the rate limits of one host: its front, its buckets, its tokens. */
export class Host {
  readonly connections = new Connections()
  /** Until when the host has asked all requests to stay away. */
  silentUntilMs = Number.NEGATIVE_INFINITY
  readonly #front = new Front()
  /** Whether messages have a bucket of their own, as documented. The server counts them with all other reads. */
  #countsMessagesApart = false
  readonly #buckets = new Map<string, Bucket>()
  readonly #tokens = new Map<string, { ownership: Ownership; usedAtMs: number }>()
  readonly #options: HostOptions
  #waiters = 0
  #sweptAtMs = Number.NEGATIVE_INFINITY

  constructor(options: HostOptions) {
    this.#options = options
  }

  newWaiter(row: Priority): Waiter {
    return { row, number: ++this.#waiters, looksAtMs: Number.NEGATIVE_INFINITY }
  }

  /** The buckets that a request can count in. */
  bucketsOf(target: Target, token: string | null, nowMs: number): Bucket[] {
    if (nowMs - this.#sweptAtMs > sweepMs) this.#sweep(nowMs)
    const owners = token === null ? ['ip' as const] : this.#ownershipOf(token, nowMs).ownersOf(target)
    return owners.map((owner) => this.#bucket(owner, target, token))
  }

  /**
   * The buckets that can have counted a request, as its response tells.
   *
   * @param scope What `X-RateLimit-Scope` says.
   */
  bucketsAfter(
    target: Target,
    token: string | null,
    scope: string,
    { status, text }: { status: number; text: string },
    nowMs: number,
  ): Bucket[] {
    const owners =
      token === null ? ['ip' as const] : this.#ownershipOf(token, nowMs).learn(target, scope, status, text)
    if (target.scope === 'message') this.#countsMessagesApart = scope === 'message'
    return owners.map((owner) => this.#bucket(owner, target, token))
  }

  /** No request may be sent to the host until then. */
  silence(untilMs: number): void {
    this.silentUntilMs = Math.max(this.silentUntilMs, untilMs)
    for (const bucket of this.#buckets.values()) bucket.feelAgain()
  }

  #ownershipOf(token: string, nowMs: number): Ownership {
    const known = this.#tokens.get(token) ?? { ownership: new Ownership(this.#front), usedAtMs: nowMs }
    known.usedAtMs = nowMs
    this.#tokens.set(token, known)
    return known.ownership
  }

  #bucket(owner: Owner, target: Target, token: string | null): Bucket {
    const isRead = target.scope === 'message' && !this.#countsMessagesApart
    const scope = isRead ? 'generic_get' : target.scope
    const whose = owner === 'own' ? `:${this.#options.fingerprintOf(token as string)}` : ''
    const name = `${owner}:${scope}${whose}`
    const { share, isCoordinated, random } = this.#options
    const bucket =
      this.#buckets.get(name) ?? new Bucket(name, requestsPerSecond[scope], share, isCoordinated, random)
    this.#buckets.set(name, bucket)
    return bucket
  }

  #sweep(nowMs: number): void {
    this.#sweptAtMs = nowMs
    for (const [name, bucket] of this.#buckets) {
      bucket.line.forgetGone(nowMs)
      if (bucket.isIdle(nowMs, forgetMs)) this.#buckets.delete(name)
    }
    for (const [token, { usedAtMs }] of this.#tokens)
      if (nowMs - usedAtMs > forgetMs) this.#tokens.delete(token)
  }
}
