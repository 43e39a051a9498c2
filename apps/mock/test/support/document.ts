import { createRequire } from 'node:module'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  example?: unknown
}

interface Content {
  schema: { type?: string }
  examples: Record<string, { value: unknown }>
}

interface DocumentedResponse {
  headers?: Record<string, { example: unknown }>
  content?: Record<string, Content>
}

export interface DocumentedOperation {
  operationId: string
  method: string
  path: string
  parameters: Parameter[]
  security: Record<string, unknown>[]
  requestBody?: { content: Record<string, Content> }
  'x-rate-limit': { scope: string; cost: number }
  responses: Record<string, DocumentedResponse>
}

interface PathItem {
  parameters?: Parameter[]
  [method: string]: unknown
}

const document = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.dereferenced.json') as {
  paths: Record<string, PathItem>
}

/** Read from the bundle by itself, so that the tests know the document otherwise than through Prism. */
export const documentedOperations: DocumentedOperation[] = Object.entries(document.paths).flatMap(
  ([path, { parameters = [], ...item }]) =>
    Object.entries(item as Record<string, Omit<DocumentedOperation, 'method' | 'path'>>).map(
      ([method, operation]) => ({
        ...operation,
        method: method.toUpperCase(),
        path,
        parameters: [...parameters, ...(operation.parameters ?? [])],
      }),
    ),
)

export function documentedOperation(operationId: string): DocumentedOperation {
  const operation = documentedOperations.find((candidate) => candidate.operationId === operationId)
  if (!operation) throw new Error(`The document has no operation ${operationId}`)
  return operation
}

export interface DocumentedAnswer {
  status: number
  /** Missing where the answer has no body. */
  example?: string
  body?: unknown
  contentType?: string
  headers: Record<string, string>
}

/** Every status of an operation with every example it has. */
export const documentedAnswers = ({ responses }: DocumentedOperation): DocumentedAnswer[] =>
  Object.entries(responses).flatMap(([status, { headers = {}, content = {} }]) => {
    const common = {
      status: Number(status),
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, { example }]) => [name.toLowerCase(), String(example)]),
      ),
    }
    const answers = Object.entries(content).flatMap(([contentType, { examples }]) =>
      Object.entries(examples).map(([example, { value }]) => ({
        ...common,
        example,
        body: value,
        contentType,
      })),
    )
    return answers.length > 0 ? answers : [common]
  })

/** A request made of the document's own examples. */
export function exampleRequest(
  operation: DocumentedOperation,
  { headers, ...init }: { headers?: Record<string, string>; body?: string } = {},
): Request {
  const given = operation.parameters.filter(({ example, required }) => required && example !== undefined)
  const path = given
    .filter((parameter) => parameter.in === 'path')
    .reduce((template, { name, example }) => template.replace(`{${name}}`, String(example)), operation.path)
  const query = given
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, example }) => `${name}=${example}`)
  return new Request(`http://mock/v2${path}?${query.join('&')}`, {
    method: operation.method,
    headers: {
      'User-Agent': 'mock-tests/1.0',
      Authorization: 'any-token',
      ...(operation.requestBody && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(operation.requestBody && { body: JSON.stringify(exampleBody(operation)) }),
    ...init,
  })
}

function exampleBody({ operationId, requestBody }: DocumentedOperation): unknown {
  const [example] = Object.values(requestBody?.content['application/json']?.examples ?? {})
  if (!example) throw new Error(`${operationId} has no example of a request body`)
  return example.value
}
