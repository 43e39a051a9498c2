/** The parts of an OpenAPI document that the generator looks at. */
export interface OpenApiDocument {
  paths: Record<string, PathItem>
  webhooks?: Record<string, { post: WebhookObject }>
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter> }
  'x-error-codes': ErrorCodeRow[]
  'x-rate-limits': Record<string, number>
}

export interface PathItem {
  parameters?: Referable<Parameter>[]
  get?: OperationObject
  post?: OperationObject
  patch?: OperationObject
  delete?: OperationObject
}

export interface OperationObject {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  parameters?: Referable<Parameter>[]
  requestBody?: Referable<{ description?: string; content: Content }>
  responses: Record<string, Referable<ResponseObject>>
  security?: Record<string, string[]>[]
  'x-rate-limit': { scope: string; cost: number }
  'x-idempotent'?: { value: boolean; reason: string }
}

export interface WebhookObject {
  summary: string
  description?: string
  requestBody: { content: Content }
}

export interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  deprecated?: boolean
  schema?: Schema
}

export interface ResponseObject {
  description: string
  content?: Content
}

export type Content = Record<string, { schema: Schema }>

export interface Schema {
  $ref?: string
  title?: string
  format?: string
  description?: string
  deprecated?: boolean
  type?: string | string[]
  items?: Schema
  minItems?: number
  minProperties?: number
  properties?: Record<string, Schema>
  oneOf?: Schema[]
  anyOf?: Schema[]
}

export interface ErrorCodeRow {
  name: string
  code: number
  status: number
  when: string
  schema: Schema
}

export type Referable<T> = T | { $ref: string }

/** Follows references inside the document until something else stands there. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T
  const target = value.$ref
    .replace(/^#\//, '')
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
  if (target === undefined) throw new Error(`The document has a reference to nothing: ${value.$ref}`)
  return resolve(document, target as T)
}

/** Name of the component schema that a reference points to. */
export function schemaName({ $ref }: Schema): string | undefined {
  return $ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1]
}
