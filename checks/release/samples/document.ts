import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { SentRequest } from './recorder.js'

interface Operation {
  operationId: string
  security: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { content: { 'application/json': { examples: Record<string, { value: unknown }> } } }
  responses: Record<string, unknown>
  'x-codeSamples': { label: string; source: string }[]
}
interface Parameter {
  name: string
  in: string
  deprecated?: boolean
  example?: unknown
}
type PathItem = { parameters?: Parameter[] } & Record<string, Operation>

/** Without references. */
const document: { servers: [{ url: string }]; paths: Record<string, PathItem> } = createRequire(
  import.meta.url,
)('@pluralkit-openapi/spec/openapi.dereferenced.json')

export const token = 'token-of-the-test'
const server = document.servers[0].url

/** Sends a sample to another server. */
export const at = (baseUrl: string, sample: string) => sample.replaceAll(server, baseUrl)

/** Every operation with its samples and the request that the document describes. */
export const operations = Object.entries(document.paths).flatMap(
  ([path, { parameters: shared, ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => ({
      operationId: operation.operationId,
      hasResult: '200' in operation.responses,
      sample: (label: string) =>
        operation['x-codeSamples'].find((sample) => sample.label === label)?.source ?? '',
      expected: expectedRequest(path, method, operation, [
        ...(shared ?? []),
        ...(operation.parameters ?? []),
      ]),
    })),
)

function expectedRequest(
  path: string,
  method: string,
  operation: Operation,
  parameters: Parameter[],
): SentRequest {
  const { security, requestBody } = operation
  const exampleOf = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example)
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && !parameter.deprecated)
    .map(({ name }) => `${name}=${exampleOf(name)}`)
  const filledPath = path.replace(/\{(\w+)\}/g, (_, name) => exampleOf(name))
  const [body] = Object.values(requestBody?.content['application/json'].examples ?? {})
  return {
    method: method.toUpperCase(),
    path: `/v2${filledPath}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    userAgent: expect.stringMatching(/^[\w-]+\/[\d.]+ \(.+@.+\)$/),
    token: security.every((scheme) => 'token' in scheme) ? token : undefined,
    contentType: requestBody ? 'application/json' : undefined,
    body: body?.value,
  }
}
