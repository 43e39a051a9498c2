import { createRequire } from 'node:module'
import { type OpenApiDocument, resolve } from '../scripts/generator/document.js'
import type { Operation } from '../scripts/generator/operation.js'
import { createPluralKit, type PluralKit, type PluralKitOptions } from '../src/index.js'

const require = createRequire(import.meta.url)

/** The document that the SDK is made from. */
export const document: OpenApiDocument = require('@pluralkit-openapi/spec/openapi.sdk.json')

/** A small document with every case that the generator knows. */
export const fixture: OpenApiDocument = require('./fixtures/openapi.sdk.json')

/** A token as the bot makes them. */
export const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

/** A client whose transport is the given function, and the requests that it has been given. */
export function observedClient(
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<PluralKitOptions> = {},
): { pk: PluralKit; requests: Request[] } {
  const requests: Request[] = []
  const pk = createPluralKit({
    userAgent: 'sdk-tests/1.0 (dev@example.com)',
    pacing: false,
    retry: false,
    ...options,
    fetch: async (request) => {
      requests.push(request.clone())
      return answer(request)
    },
  })
  return { pk, requests }
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('The promise was not rejected.')
}

/** A value for each parameter of an operation's query. */
export function queryOf({ queryParameters }: Operation): Record<string, string | number | boolean> {
  return Object.fromEntries(
    queryParameters.map(({ name, schema = {} }) => {
      const { type } = resolve(document, schema)
      return [name, type === 'integer' ? 1 : type === 'boolean' ? true : '1']
    }),
  )
}

/** The smallest success that an operation can have. */
export function successOf({ data }: Operation): Response {
  if (!data) return new Response(null, { status: 204 })
  return Response.json(resolve(document, data).type === 'array' ? [] : {})
}
