import type { Switch } from './generated/models.js'
import type { Resources } from './generated/resources.js'
import { type IterateSwitchesOptions, iterateSwitches } from './history/iterate-switches.js'
import type { PluralKitOptions, RequestOptions } from './options.js'
import { createCallOf } from './request/call-of.js'
import { createMethods } from './request/methods.js'
import { createRaw, type RawClient } from './request/raw.js'
import { createSendOperation } from './request/send.js'
import { createTransport } from './transport/create-transport.js'
import type { OwnSystem } from './views/own-view.js'
import { whoami } from './views/whoami.js'

/** A client of PluralKit's API: a method for each operation, grouped as in the document. */
export interface PluralKit extends Resources {
  switches: Resources['switches'] & {
    /**
     * Reads the front history, newest first, page after page as it is needed: `for await (const entry of pk.switches.iterate('@me')) …`
     *
     * @param systemRef As for `list`.
     * @param options From when, until when, how many.
     * @throws {RangeError} At once, if an option makes no sense. While reading: whatever `list` throws.
     */
    iterate(systemRef: string, options?: IterateSwitchesOptions): AsyncGenerator<Switch, void, undefined>
  }
  /**
   * Tells whether the token works, and whose it is. No other read does: to a wrong token the API answers with the public view (D3).
   *
   * @returns The token's system; null if there is no token or the API doesn't know it.
   */
  whoami(options?: RequestOptions): Promise<OwnSystem | null>
  /**
   * Requests by method and path as openapi-fetch makes them, for those who want `{ data, error, response }`.
   *
   * They are paced and repeated like all others. What is thrown is only what is no answer: a lost connection, a time-out.
   */
  raw: RawClient
}

/**
 * Creates a client of PluralKit's API.
 *
 * @example
 * const pk = createPluralKit({ userAgent: 'my-app/1.0 (me@example.org)', token: process.env.PLURALKIT_TOKEN })
 * const system = await pk.systems.get('@me')
 *
 * @param options Who is calling, and how; only `userAgent` is required.
 * @returns The client.
 * @throws {TypeError} If an option makes no sense. The message says which, and never shows the token.
 */
export function createPluralKit(options: PluralKitOptions): PluralKit {
  const callOf = createCallOf(options)
  const transport = createTransport(options.pacing, options.clock)
  const resources = createMethods(createSendOperation(callOf, transport))
  const { systems, switches } = resources
  return {
    ...resources,
    switches: {
      ...switches,
      iterate: (systemRef, given) => iterateSwitches(switches.list, systemRef, given),
    },
    whoami: (given) => whoami(() => systems.get('@me', given)),
    raw: createRaw(callOf, transport),
  }
}
