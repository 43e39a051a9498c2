import type { Resources } from './generated/resources.js'
import type { PluralKitOptions } from './options.js'
import { type CallWith, callOf } from './request/call-of.js'
import { createMethods } from './request/methods.js'
import { createRaw, type RawClient } from './request/raw.js'
import { createSendOperation } from './request/send.js'
import { createTransport } from './transport/create-transport.js'

/** A client of PluralKit's API: a method for each operation, grouped as in the document. */
export interface PluralKit extends Resources {
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
 * const pk = createPluralKit({ userAgent: 'my-app/1.0 (me@example.org)', token: process.env.PK_TOKEN })
 * const system = await pk.systems.get('@me')
 *
 * @param options Who is calling, and how; only `userAgent` is required.
 * @returns The client.
 * @throws {TypeError} If an option makes no sense. The message says which, and never shows the token.
 */
export function createPluralKit(options: PluralKitOptions): PluralKit {
  const transport = createTransport(options.pacing, options.clock)
  const callWith: CallWith = (own, asked) => callOf(options, own, asked)
  callWith({}, { operationId: null, method: 'GET', path: '' }) // checks the options now, not later
  return {
    ...createMethods(createSendOperation(callWith, transport, options)),
    raw: createRaw(callWith, transport),
  }
}
