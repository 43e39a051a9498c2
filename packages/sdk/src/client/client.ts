import type { Switch } from '../generated/models.js'
import { createResources, type Resources, type SwitchesResource } from '../generated/resources.js'
import { type IterateSwitchesOptions, iterateSwitches } from '../history/iterate-switches.js'
import type { RequestOptions } from '../request/options.js'
import { checkOptions } from '../util/check-options.js'
import type { OwnSystem } from '../views/own-view.js'
import { whoami } from '../views/whoami.js'
import { createFetch } from './fetch.js'
import { clientRules, type PluralKitOptions } from './options.js'
import { createSendOperation } from './send-operation.js'
import { settingsOf } from './settings.js'
import { createTransport } from './transport.js'

/** Methods of `pk.switches`: those of the API, and `iterate`. */
export interface SwitchesWithHistory extends SwitchesResource {
  /**
   * Reads the front history, newest first, page by page as you go.
   *
   * @example
   * for await (const entry of pk.switches.iterate('@me', { since: '2026-11-01T00:00:00Z' })) console.log(entry.members)
   *
   * @param systemRef As for `list`.
   * @param options From when, until when, how many.
   * @throws {TypeError} At once, if an option makes no sense. While reading: whatever `list` throws.
   */
  iterate(systemRef: string, options?: IterateSwitchesOptions): AsyncGenerator<Switch, void, undefined>
}

/** A client of PluralKit's API: a method for each operation, grouped as in the document. */
export interface PluralKit extends Resources {
  switches: SwitchesWithHistory
  /**
   * Returns the system that the token belongs to. No other read tells: with a wrong token the API responds with the public view.
   *
   * @returns The token's system; null if there is no token or the API doesn't know it.
   */
  whoami(options?: RequestOptions): Promise<OwnSystem | null>
  /**
   * A standard `fetch` for paths of the API, with the client's token, pacing, retries and time limits. Anything that takes a `fetch` works
   * with it, also for routes that have no method here.
   *
   * @example
   * const response = await pk.fetch('/systems/@me/oembed.json')
   *
   * @param input A request, a URL below {@link PluralKit.baseUrl}, or a path behind it that begins with a slash.
   * @returns The response, of whatever status, with its whole body.
   * @throws {TypeError} If the URL is another one.
   * @throws {NetworkError} If no complete response came.
   * @throws {TimeoutError} If it did not come in time.
   * @throws {UnexpectedResponseError} If its body is too large: more than 32 MiB, or 1 MiB of an error.
   * @throws {RateLimitError} If the request would have waited longer than `pacing` allows.
   */
  fetch: typeof globalThis.fetch
  /** URL of the API that the client sends to, without a slash at its end. */
  readonly baseUrl: string
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
  checkOptions(options, clientRules, 'createPluralKit')
  clientRules.userAgent(options.userAgent, 'userAgent') // required, so undefined is wrong, too
  const settings = settingsOf(options)
  const transport = createTransport(options.pacing, options.clock)
  const resources = createResources(createSendOperation(options, settings, transport))
  const { systems, switches } = resources
  return {
    ...resources,
    switches: {
      ...switches,
      iterate: (systemRef, iterateOptions) => iterateSwitches(switches.list, systemRef, iterateOptions),
    },
    fetch: createFetch(settings, transport),
    baseUrl: settings.baseUrl,
    whoami: (requestOptions) => whoami(() => systems.get('@me', requestOptions)),
  }
}
