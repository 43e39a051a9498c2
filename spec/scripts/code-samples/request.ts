import type { JsonObject } from '../json-schemas.js'

/** The parts of an operation that a sample is made from. References are resolved. */
export interface SampledOperation {
  operationId: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: { 'application/json': { examples?: Record<string, Example> } } }
  responses: JsonObject
  security?: JsonObject[]
}

interface Parameter {
  name: string
  in: string
  deprecated?: boolean
  example?: unknown
}

interface Example {
  summary?: string
  value: unknown
}

/** One request to an operation, with the values of the document's own examples. */
export interface SampleRequest {
  operationId: string
  tag: string
  method: string
  /** With the query. */
  url: string
  path: unknown[]
  query: JsonObject
  headers: Record<string, string>
  /** An operation that is not public to everyone needs a token. */
  needsToken: boolean
  body: unknown
  /** What the body asks for. */
  intent: string | undefined
  /** `none`: a 204. `maybe`: a 200 with a body or a 204. */
  responseBody: 'always' | 'maybe' | 'none'
}

export function sampleRequest(
  server: string,
  path: string,
  method: string,
  operation: SampledOperation,
): SampleRequest {
  const { operationId, tags, responses, security = [] } = operation
  const pathValues = examplesOf(operation, 'path')
  const query = examplesOf(operation, 'query')
  const { value: body, summary: intent } = exampleBody(operation) ?? {}
  const filledPath = path.replace(/\{(\w+)\}/g, (_, name) => String(pathValues[name]))
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return {
    operationId,
    tag: tags[0] ?? '',
    method: method.toUpperCase(),
    url: `${server}${filledPath}${search.length > 0 ? `?${search.join('&')}` : ''}`,
    path: Object.values(pathValues),
    query,
    headers: {
      'User-Agent': String(examplesOf(operation, 'header')['User-Agent']),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    needsToken: security.length > 0 && security.every((scheme) => 'token' in scheme),
    body,
    intent,
    responseBody: !('200' in responses) ? 'none' : '204' in responses ? 'maybe' : 'always',
  }
}

function examplesOf({ operationId, parameters = [] }: SampledOperation, place: string): JsonObject {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === place && !parameter.deprecated)
      .map(({ name, example }) => {
        if (example === undefined) throw new Error(`${operationId}: its parameter ${name} has no example.`)
        return [name, example]
      }),
  )
}

function exampleBody({ operationId, requestBody }: SampledOperation): Example | undefined {
  if (!requestBody) return undefined
  const [first] = Object.values(requestBody.content['application/json'].examples ?? {})
  if (!first) throw new Error(`${operationId}: its request body has no example.`)
  return first
}
