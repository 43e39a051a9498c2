import type { VirtualClock } from '../virtual-clock.js'
import type { Front, FrontRequest, FrontResponse } from './front.js'

/** What lies between a client and the front. All times are drawn anew for each request or connection. */
export interface NetworkOptions {
  /** Time to open a connection. */
  openMs: () => number
  /** Time that a request or a response travels. */
  travelMs: () => number
  /** Time between the limiter's decision and the response leaving the server. */
  thinkMs: () => number
  /** A connection for each request at a time, or one for all. */
  protocol: 'http1' | 'http2'
  /** An idle connection is closed after this time. */
  keepAliveMs: number
}

/** A network that is nothing but a delay. */
export function delay(travelMs: () => number): NetworkOptions {
  return { openMs: () => 0, travelMs, thinkMs: () => 0, protocol: 'http2', keepAliveMs: Infinity }
}

/** A network of the kinds that people have, from a seed: from next door to far away, steady to shaky. */
export function networkOf(random: () => number): NetworkOptions {
  const between = (least: number, most: number) => least + random() * (most - least)
  const around = (least: number, most: number) => {
    const middle = between(least, most)
    const shake = random()
    return () => Math.min(most, Math.max(least, middle * (1 + shake * (2 * random() - 1))))
  }
  return {
    openMs: around(0, 500),
    travelMs: around(5, 150),
    thinkMs: around(1, 300),
    protocol: random() < 0.7 ? 'http1' : 'http2',
    keepAliveMs: random() < 0.5 ? 4000 : 60_000,
  }
}

/** The shakiest network: every time may be anything in its range. */
export function shakyNetwork(random: () => number, protocol: NetworkOptions['protocol']): NetworkOptions {
  const between = (least: number, most: number) => () => least + random() * (most - least)
  return {
    openMs: between(0, 500),
    travelMs: between(5, 150),
    thinkMs: between(1, 300),
    protocol,
    keepAliveMs: 4000,
  }
}

/** A client's way to the front: opens connections as runtimes do and keeps them for a while. */
export class Network {
  /** When each idle connection is closed. */
  #idleUntilMs: number[] = []
  /** Open or being opened: when the one HTTP/2 connection is ready, and when it is closed if idle. */
  #sharedReadyMs = -Infinity
  #sharedIdleUntilMs = -Infinity

  constructor(
    readonly front: Front,
    readonly clock: VirtualClock,
    readonly options: NetworkOptions,
  ) {}

  /** Sends a request. What has left arrives, also if nobody waits for the response any more. */
  async send(request: FrontRequest, signal?: AbortSignal): Promise<FrontResponse> {
    const { travelMs, thinkMs } = this.options
    await this.#wait(this.#connectMs(), signal)
    let response: FrontResponse | undefined
    const outwardMs = travelMs()
    this.clock.setTimer(() => {
      response = this.front.handle(request, this.clock.nowMs())
    }, outwardMs)
    await this.#wait(outwardMs, signal)
    await this.#wait(thinkMs() + travelMs(), signal)
    this.#release()
    return response as FrontResponse
  }

  /** Time until a connection is ready for a request. */
  #connectMs(): number {
    const { protocol, openMs, keepAliveMs } = this.options
    const nowMs = this.clock.nowMs()
    if (protocol === 'http2') {
      if (nowMs > this.#sharedIdleUntilMs && nowMs > this.#sharedReadyMs)
        this.#sharedReadyMs = nowMs + openMs()
      this.#sharedIdleUntilMs = Math.max(this.#sharedReadyMs, nowMs) + keepAliveMs
      return Math.max(0, this.#sharedReadyMs - nowMs)
    }
    this.#idleUntilMs = this.#idleUntilMs.filter((untilMs) => untilMs > nowMs)
    return this.#idleUntilMs.pop() === undefined ? openMs() : 0
  }

  #release(): void {
    const untilMs = this.clock.nowMs() + this.options.keepAliveMs
    if (this.options.protocol === 'http1') this.#idleUntilMs.push(untilMs)
    else this.#sharedIdleUntilMs = untilMs
  }

  async #wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const abort = () => {
        cancel()
        reject(signal?.reason)
      }
      const cancel = this.clock.setTimer(() => {
        signal?.removeEventListener('abort', abort)
        resolve()
      }, delayMs)
      signal?.addEventListener('abort', abort, { once: true })
    })
  }
}
