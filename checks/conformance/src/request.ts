import type { ApiDocument } from './document.js'
import { LAXITIES, readLeniently } from './lenient-json.js'
import { explain, type Part } from './repair.js'
import type { Route } from './route.js'
import { TOLERANCES } from './tolerances.js'
import type { Exchange, Json } from './topic.js'

/** How a request stands to the document: the tolerances it needs, and what even those do not explain. */
export interface RequestReading {
  tolerances: Set<string>
  unexplained: { path: string; message: string }[]
}

export function readRequest(document: ApiDocument, route: Route, exchange: Exchange): RequestReading {
  const reading: RequestReading = { tolerances: new Set(), unexplained: [] }
  if (route.operation.tokenRequired && sentHeader(exchange, 'authorization') === undefined)
    reading.unexplained.push({
      path: 'authorization',
      message: 'is missing, which the document does not allow',
    })
  readPart(document, route, 'path', route.pathParameters, reading)
  readPart(document, route, 'query', queryValues(document, route, reading), reading)
  if (route.operation.request) readBody(document, route, exchange, reading)
  else if (bodyText(exchange)) reading.tolerances.add('body-ignored')
  return reading
}

function readBody(document: ApiDocument, route: Route, exchange: Exchange, reading: RequestReading): void {
  const type = sentHeader(exchange, 'content-type') ?? ''
  if (!PLAIN_JSON_TYPE.test(type)) {
    if (ANY_JSON_TYPE.test(type)) reading.tolerances.add('json-content-type')
    else reading.unexplained.push({ path: 'content-type', message: `is "${type}", not a JSON type` })
  }
  const lax = readLeniently(bodyText(exchange))
  if (!lax) {
    reading.unexplained.push({ path: 'body', message: 'is not JSON, however leniently read' })
    return
  }
  for (const laxity of lax.laxities) reading.tolerances.add(laxity)
  readPart(document, route, 'body', lax.value, reading)
}

function readPart(
  document: ApiDocument,
  { operation }: Route,
  part: Part,
  value: Json,
  reading: RequestReading,
): void {
  const model = { path: operation.pathModel, query: operation.queryModel, body: operation.request?.model }[
    part
  ]
  if (!model) return
  const { names, unexplained } = explain(document, TOLERANCES, { operation, part, model, value })
  for (const name of names) reading.tolerances.add(name)
  for (const { instancePath, message = '' } of unexplained)
    reading.unexplained.push({ path: part + instancePath, message })
}

/** The query as an object of values; of a repeated key the server reads the first. */
function queryValues(
  document: ApiDocument,
  { operation, query }: Route,
  reading: RequestReading,
): Record<string, Json> {
  const values: Record<string, Json> = {}
  const { properties } = operation.queryModel
  for (const [key, text] of query) {
    if (key in values) {
      reading.tolerances.add('query-key-form')
      continue
    }
    const schema = properties[key.toLowerCase()]
    values[key] = schema ? parameterValue(text, document.typeOf(schema)) : text
  }
  return values
}

function parameterValue(text: string, type: unknown): Json {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** The body as text; where only its bytes are recorded, read in the declared encoding. */
export function bodyText(exchange: Exchange): string {
  const { request, sent } = exchange
  if (sent?.body !== undefined) return sent.body
  if (request.rawBase64 !== undefined) {
    const isUtf16 = /charset=utf-16/i.test(sentHeader(exchange, 'content-type') ?? '')
    return Buffer.from(request.rawBase64, 'base64').toString(isUtf16 ? 'utf16le' : 'utf8')
  }
  if (request.rawParts) return request.rawParts.map(([text, times]) => text.repeat(times)).join('')
  return request.rawBody ?? ('body' in request ? JSON.stringify(request.body) : '')
}

export function sentHeader({ sent }: Exchange, name: string): string | undefined {
  return Object.entries(sent?.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1]
}

/** Every name that a reading can have: of what is repaired, and of what lies outside of the values. */
export const TOLERANCE_NAMES = new Set([
  ...TOLERANCES.map(({ name }) => name),
  ...LAXITIES,
  'body-ignored',
  'json-content-type',
])

const PLAIN_JSON_TYPE = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i
const ANY_JSON_TYPE = /^(application\/([\w.-]+\+)?json|text\/json)\s*(;[^,]*)?(,.*)?$/i
