import { isUtf8 } from 'node:buffer'
import type { ApiDocument, Violation } from '../../src/document.js'
import { readLeniently } from '../../src/lenient-json.js'
import { bodyText, sentHeader } from '../../src/request.js'
import type { Route } from '../../src/route.js'
import type { Exchange, Json } from '../../src/topic.js'

interface Failed {
  operationId: string
  bytes: Buffer
  headers: { contentType: string; contentLength: number }
  /** The body, if it can be read as JSON at all. */
  body: Json | undefined
  text: string
  parameters: string[]
  query: URLSearchParams
  violations: { path: Violation[]; query: Violation[]; body: Violation[] }
}

/** The requests that make the server fail although the mistake is theirs: the table on the document's page Errors. */
const CAUSES: [what: string, applies: (failed: Failed) => boolean][] = [
  ['null where there can be none', ({ violations }) => violations.body.some(({ data }) => data === null)],
  [
    'a text for a flag, or a number too large',
    ({ violations, body }) =>
      violations.body.some(({ schema, parentSchema }) =>
        ['boolean', 'integer'].includes(String(parentSchema?.['type'] ?? schema)),
      ) || hasHugeNumber(body),
  ],
  [
    'a switch reference that is not a UUID; any urn:uuid, or %00, in a path',
    ({ violations, parameters }) =>
      violations.path.some(({ instancePath }) => instancePath === '/switchRef') ||
      parameters.some((text) => text.toLowerCase().startsWith('urn:uuid:') || text.includes('\0')),
  ],
  ['the same member or group twice', ({ body }) => Array.isArray(body) && body.length > 1],
  [
    'limit below 0',
    ({ violations }) => violations.query.some(({ instancePath }) => instancePath === '/limit'),
  ],
  [
    'an impossible time in changing a switch',
    ({ operationId, body }) => operationId === 'updateSwitch' && /\d/.test(String(member(body, 'timestamp'))),
  ],
  [
    'a time before 4714 BCE for a new switch or as `before`',
    ({ operationId, body, query }) =>
      (operationId === 'createSwitch' && /^-/.test(String(member(body, 'timestamp')))) ||
      (operationId === 'listSwitches' && /^-/.test(query.get('before') ?? '')),
  ],
  ['a time zone beyond UTC+18', ({ body }) => /^\s*UTC[+-]/i.test(String(member(body, 'timezone')))],
  [
    'a colour with a line feed behind it, U+0000 in a text',
    ({ body }) => /\n$/.test(String(member(body, 'color'))) || JSON.stringify(body ?? '').includes('\\u0000'),
  ],
  [
    'an empty body in changing autoproxy',
    ({ operationId, body, text }) =>
      operationId === 'updateAutoproxy' && (body === null || text === '' || body === undefined),
  ],
  [
    'invalid UTF-8',
    ({ bytes, headers }) => !isUtf8(bytes) || /charset=(?!"?utf-8)/i.test(headers.contentType),
  ],
  [
    'more than 30,000,000 bytes, or more than 32 levels',
    ({ text, headers }) => headers.contentLength > 30_000_000 || isTooDeep(text),
  ],
]

/** Which of the known causes a request has for an error 500. */
export function causesOf500(document: ApiDocument, route: Route, exchange: Exchange): string[] {
  const failed = failedRequest(document, route, exchange)
  return CAUSES.filter(([, applies]) => applies(failed)).map(([what]) => what)
}

function failedRequest(document: ApiDocument, route: Route, exchange: Exchange): Failed {
  const { operation, pathParameters, query } = route
  const { pathModel, queryModel, request } = operation
  const text = bodyText(exchange)
  const body = isTooDeep(text) ? undefined : readLeniently(text)?.value
  return {
    operationId: operation.operationId,
    bytes: Buffer.from(exchange.request.rawBase64 ?? '', 'base64'),
    headers: {
      contentType: sentHeader(exchange, 'content-type') ?? '',
      contentLength: Number(sentHeader(exchange, 'content-length') ?? 0),
    },
    body,
    text,
    parameters: Object.values(pathParameters),
    query,
    violations: {
      path: document.violations(pathModel, pathParameters),
      query: document.violations(queryModel, Object.fromEntries(numericLimit(query))),
      body: request && body !== undefined ? document.violations(request.model, body) : [],
    },
  }
}

const isTooDeep = (text: string) => (text.match(/[[{]/g)?.length ?? 0) > 32

function numericLimit(query: URLSearchParams): [string, unknown][] {
  return [...query].map(([key, value]) => {
    const name = key.toLowerCase()
    return [name, name === 'limit' ? Number(value) : value]
  })
}

function member(body: Json | undefined, key: string): Json | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body[key] : undefined
}

function hasHugeNumber(value: Json | undefined): boolean {
  if (typeof value === 'number') return Math.abs(value) >= 2 ** 31
  return typeof value === 'object' && value !== null && Object.values(value).some(hasHugeNumber)
}
