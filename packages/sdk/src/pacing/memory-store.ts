import { type Clock, systemClock } from '../clock.js'
import { Host, type HostOptions } from './host.js'
import { SteadyClock } from './steady-clock.js'

/** What clients in one process share: give it to each of them as `pacing.store`. */
export interface MemoryStore {
  /** Holds what is known of the rate limits. Nothing in here is for applications. */
  readonly [state]: MemoryState
}

/** The same for all copies of this package in a process. */
const state: unique symbol = Symbol.for('@pluralkit-openapi/sdk/pacing') as never

/** All that pacing remembers. No timer and no promise is kept here, so that nothing of it belongs to one request of a Worker. */
export interface MemoryState {
  readonly clock: SteadyClock
  hostOf(baseUrl: string, options: HostOptions): Host
}

/**
 * Makes a memory that several clients in one process can share, so that they keep to one rate limit together.
 *
 * Each token has its own limits in it. Use it where a client is made for each request or each user, such as in Cloudflare Workers.
 *
 * @example
 * const store = createMemoryStore()
 * const pk = createPluralKit({ userAgent: 'my-bot/1.0 (me@example.org)', token, pacing: { store } })
 *
 * @param clock Where time comes from, for tests. All clients that use the memory go by it.
 * @returns The memory, for `pacing.store`.
 */
export function createMemoryStore(clock: Clock = systemClock): MemoryStore {
  const hosts = new Map<string, Host>()
  return {
    [state]: {
      clock: new SteadyClock(clock),
      hostOf(baseUrl, options) {
        const host = hosts.get(baseUrl) ?? new Host(options)
        hosts.set(baseUrl, host)
        return host
      },
    },
  }
}

/** The state in a memory; undefined if it is something else. */
export const stateOf = (store: object): MemoryState | undefined => (store as Partial<MemoryStore>)[state]
