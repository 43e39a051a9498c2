import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { Json } from '../../src/topic.js'
import { type Known, type Schema, valuesOf } from './schema-values.js'
import { brokenBytes, nearly, TRAPS } from './spoiled.js'

export interface FuzzRequest {
  method: string
  /** Path and query. */
  target: string
  headers: Record<string, string>
  body?: Uint8Array
}

interface DereferencedDocument {
  paths: Record<string, { [method: string]: OperationObject | undefined }>
  components: {
    schemas: Record<string, Schema>
    securitySchemes: { token: { 'x-example': string } }
  }
}

interface OperationObject {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}

const document: DereferencedDocument = createRequire(import.meta.url)(
  '@pluralkit-openapi/spec/openapi.dereferenced.json',
)
export const TOKEN = document.components.securitySchemes.token['x-example']

const MEMBERS = ['robins', 'junipr', 'ashley', '0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11', 'zzzzzz']
const GROUPS = ['forest', 'nights', '2f9d6b18-70c4-4e53-8b2a-c6e10f35d844', 'zzzzzz']
const UNKNOWN_UUID = '00000000-0000-4000-8000-000000000000'

/** What stands for the path parameters: what the Example System has, in several spellings, and what nobody has. */
const PATH_VALUES: Record<string, string[]> = {
  systemRef: ['@me', 'exampl', 'EXA-MPL', '5a1e0b9c3d474c629f080e7a6c1d2b34', '812340000000000001', 'zzzzzz'],
  memberRef: [...MEMBERS, 'ROB-INS', UNKNOWN_UUID],
  groupRef: [...GROUPS, 'for-est', UNKNOWN_UUID],
  switchRef: [
    'c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706',
    '6E0D4B92F3514A879C7E1B2A3D4C5E66',
    '3d5b8f10-9a7c-4e2d-86f4-7c1e0a9b2d77',
    UNKNOWN_UUID,
  ],
  guildId: ['823450000000000001', '0', '1', '99999999999999999999'],
  messageId: ['1573408883081347079', '1573408878341652485', '1'],
}

const ODD_PATH_VALUES = [
  ...TRAPS.map(encodeURIComponentOrSame),
  '%',
  '%zz',
  '%2e%2e',
  'a%2Fb',
  '-1',
  '+1',
  ' 1 ',
  '0x10',
  'robin',
  '-------',
  'urn:uuid:5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34',
  '{5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34}',
  '9'.repeat(400),
]

const { pattern: exactRef } = document.components.schemas['ExactRef'] as Schema
const KNOWN: Known = new Map([[exactRef, [...MEMBERS, ...GROUPS]]])

interface Operation {
  method: string
  template: string
  query: { name: string; schema: Schema }[]
  body: Schema | undefined
}

const OPERATIONS = Object.entries(document.paths).flatMap(([template, item]) =>
  ['get', 'post', 'patch', 'delete'].flatMap((method): Operation[] => {
    const operation = item[method]
    if (!operation) return []
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
    const body = operation.requestBody?.content['application/json']?.schema
    return [{ method: method.toUpperCase(), template, query, body }]
  }),
)

function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd })
}

const pathText = fc.string({ unit: 'binary', maxLength: 12 }).map(encodeURIComponentOrSame)

function targetOf({ template, query }: Operation): fc.Arbitrary<string> {
  const segments = template.split('/').slice(1).map(segmentOf)
  const path = fc.tuple(...segments).map((parts) => `/v2/${parts.join('/')}`)
  return fc
    .tuple(mostly(path, spoiledPath(path)), mostly(queryOf(query), oddQuery))
    .map(([path, query]) => (query ? `${path}?${query}` : path))
}

function segmentOf(segment: string): fc.Arbitrary<string> {
  const [, name] = /^\{(.+)\}$/.exec(segment) ?? []
  if (name === undefined) return fc.constant(segment)
  return mostly(
    fc.constantFrom(...(PATH_VALUES[name] ?? [])),
    fc.oneof(fc.constantFrom(...ODD_PATH_VALUES), pathText),
  )
}

function spoiledPath(path: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    path.map((path) => `${path}/`),
    path.map((path) => path.replace('/v2', '/v1')),
    path.map((path) => path.replaceAll('/', '//')),
    path.map((path) => `${path}/oembed.json`),
    fc.tuple(path, pathText).map(([path, text]) => `${path}/${text}`),
    pathText.map((text) => `/${text}`),
  )
}

function queryOf(parameters: Operation['query']): fc.Arbitrary<string> {
  const values = Object.fromEntries(parameters.map(({ name, schema }) => [name, valuesOf(schema, KNOWN)]))
  return fc
    .record<Record<string, Json>>(values, { requiredKeys: [] })
    .map((values) =>
      new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString(),
    )
}

const oddQuery = fc
  .array(
    fc.tuple(
      fc.constantFrom('limit', 'LIMIT', 'before', 'guild_id', 'channel_id', 'with_members', ...TRAPS),
      fc.oneof(fc.constantFrom('', '-1', '0', '1e3', 'true', ' 5 ', ...TRAPS), fc.string({ unit: 'binary' })),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map((pair) => pair.map(encodeURIComponentOrSame).join('=')).join('&'))

function bodyOf({ body }: Operation): fc.Arbitrary<Uint8Array | undefined> {
  const value = body ? valuesOf(body, KNOWN) : (fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>)
  return fc.oneof(
    { weight: 6, arbitrary: value.map(bytesOf) },
    { weight: 4, arbitrary: nearly(value).map(bytesOf) },
    { weight: 2, arbitrary: brokenBytes(value) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

const bytesOf = (value: Json): Uint8Array => Buffer.from(JSON.stringify(value))

const headerText = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x21-\x7e]/g, 'x'))

const oddHeaders = fc.record<Record<string, string>>(
  {
    authorization: fc.oneof(
      { weight: 8, arbitrary: fc.constant(TOKEN) },
      { weight: 1, arbitrary: fc.constantFrom(`Bearer ${TOKEN}`, TOKEN.toLowerCase(), '__proto__', 'null') },
      { weight: 1, arbitrary: headerText },
    ),
    'user-agent': mostly(fc.constant('fuzz'), fc.oneof(fc.constantFrom('', 'unknown'), headerText)),
    'content-type': mostly(
      fc.constant('application/json'),
      fc.oneof(
        fc.constantFrom(
          'text/plain',
          'text/json; charset=utf-16',
          'application/vnd.x+json;charset=latin1',
          'multipart/form-data; boundary=x',
          'multipart/form-data',
          'application/x-www-form-urlencoded',
          'application/json; charset=nonsense',
        ),
        headerText,
      ),
    ),
    'x-pluralkit-client-ip': headerText,
    'content-length': fc.constantFrom('0', '-1', 'x'),
  },
  { requiredKeys: ['user-agent'] },
)

const usualHeaders = fc.record<Record<string, string>>(
  {
    'user-agent': fc.constant('fuzz'),
    authorization: fc.constant(TOKEN),
    'content-type': fc.constant('application/json'),
  },
  { requiredKeys: ['user-agent', 'content-type'] },
)

const OTHER_METHODS = ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'QUERY', '__proto__']

/** A request to an operation of the document: as it should be, nearly so, or broken. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(...OPERATIONS.map(requestOf))

function requestOf(operation: Operation): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      method: mostly(fc.constant(operation.method), fc.constantFrom(...OTHER_METHODS)),
      target: targetOf(operation),
      headers: fc.oneof<fc.WeightedArbitrary<Record<string, string>>[]>(
        { weight: 8, arbitrary: usualHeaders },
        { weight: 1, arbitrary: oddHeaders },
      ),
      body: bodyOf(operation),
    })
    .map(({ body, ...request }) => {
      // A `Request` of these methods can have no body.
      const isBodyless = body === undefined || ['GET', 'HEAD'].includes(request.method)
      return isBodyless ? request : { ...request, body }
    })
}

function encodeURIComponentOrSame(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}
