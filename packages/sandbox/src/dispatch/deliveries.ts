import { tell } from '../onlooker.js'
import type { Random } from '../random.js'
import { type Reach, whyOutOfReach } from './address.js'
import { post, type Send } from './post.js'

/** What became of an event. */
export interface Delivery {
  readonly type: string
  readonly url: string
  /** Null where no answer came, or nothing was sent. */
  readonly status: number | null
  /** Why there was no answer. */
  readonly error: string | null
  readonly durationMs: number
}

/** How events are posted. */
export interface DeliveryOptions {
  /** Takes all events in place of the network: a handler without a port, for whatever address they are. */
  handler?: Send
  /** Which addresses events are posted to: those of this machine (default), any, or none. */
  reach?: Reach
  /** How long an answer may take; 10 seconds as on the server, unless it says otherwise. */
  timeoutMs?: number
  /** Called with what became of every event. */
  onDelivery?: (delivery: Delivery) => unknown
}

interface Outgoing {
  url: string
  payload: { type: string }
}

/** Longest time by which a shuffled event is late. */
const maxDelayMs = 100

const maxEntries = 1000

/** Posts events: each at once, once, and without anybody waiting for it. */
export class Deliveries {
  readonly #pending = new Set<Promise<unknown>>()
  #done: Delivery[] = []
  #era = new AbortController()

  constructor(
    private readonly options: DeliveryOptions,
    private readonly random: Random,
  ) {}

  /** Posts an event sooner or later, and nobody has to wait for it. */
  add(event: Outgoing, isLate: boolean): void {
    const { signal } = this.#era
    const delayMs = isLate ? this.random() * maxDelayMs : 0
    const delivered = (async () => {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
      if (!signal.aborted) await this.deliver(event)
    })().finally(() => this.#pending.delete(delivered))
    this.#pending.add(delivered)
  }

  /** Posts an event now, and gives what became of it and the beginning of the answer. */
  async deliver({ url, payload }: Outgoing): Promise<Delivery & { text: string }> {
    const { handler, reach = 'loopback', timeoutMs = 10_000 } = this.options
    const { signal } = this.#era
    const startMs = performance.now()
    const outcome = { status: null as number | null, error: null as string | null, text: '' }
    const outOfReach = whyOutOfReach(url, handler ? 'anywhere' : reach)
    try {
      if (outOfReach) throw new Error(`not sent. ${outOfReach}`)
      Object.assign(outcome, await post(url, payload, { send: handler ?? fetch, timeoutMs, signal }))
    } catch (error) {
      outcome.error = (error as Error).message
    }
    const { text, ...rest } = outcome
    const delivery = { type: payload.type, url, ...rest, durationMs: performance.now() - startMs }
    if (!signal.aborted) this.#log(delivery)
    return { ...delivery, text }
  }

  /** Waits until no event is under way, and tells what became of the last 1000. */
  async settled(): Promise<readonly Delivery[]> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
    return [...this.#done]
  }

  /** Forgets everything, also what is under way. */
  clear(): void {
    this.#era.abort(new Error('The sandbox was reset.'))
    this.#era = new AbortController()
    this.#done = []
  }

  #log(delivery: Delivery): void {
    this.#done.push(delivery)
    if (this.#done.length > maxEntries) this.#done.shift()
    tell(() => this.options.onDelivery?.(delivery))
  }
}
