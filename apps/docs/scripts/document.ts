/** The parts of an OpenAPI document that the site is made from. */
export interface OpenApiDocument {
  info: { title: string; summary: string; version: string }
  servers: [{ url: string }]
  tags: Tag[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components: { schemas: Record<string, Schema> }
  'x-error-codes': ErrorCode[]
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  examples?: unknown[]
  'x-since'?: string
  'x-enumDescriptions'?: Record<string, string>
}

interface ErrorCode {
  name: string
  code: number
  status: number
  message: string
  when: string
}

interface Tag {
  name: string
  description: string
  'x-displayName': string
  'x-traitTag'?: boolean
}

type PathItem = { parameters?: Referable<Parameter>[] } & { [method in Method]?: OperationObject }

interface OperationObject {
  operationId: string
  summary: string
  description: string
  tags: [string]
  parameters?: Referable<Parameter>[]
  responses: Record<string, unknown>
  security?: Record<string, string[]>[]
  'x-rate-limit': { scope: string }
  'x-codeSamples': CodeSample[]
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  description: string
  deprecated?: boolean
  example?: string | number | boolean
}

interface CodeSample {
  lang: string
  label: string
  source: string
}

export interface Operation {
  method: Method
  /** As the document has it; for a webhook its name. */
  path: string
  object: OperationObject
  /** Those of the path and those of the operation. */
  parameters: Parameter[]
}

type Referable<T> = T | { $ref: string }

const methods = ['get', 'post', 'patch', 'delete'] as const
type Method = (typeof methods)[number]

export const operations = (document: OpenApiDocument) => operationsOf(document, document.paths)
export const webhooks = (document: OpenApiDocument) => operationsOf(document, document.webhooks ?? {})

function operationsOf(document: OpenApiDocument, pathItems: Record<string, PathItem>): Operation[] {
  return Object.entries(pathItems).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method]
      if (!object) return []
      const parameters = [...(item.parameters ?? []), ...(object.parameters ?? [])]
      return { method, path, object, parameters: parameters.map((parameter) => resolve(document, parameter)) }
    }),
  )
}

/** Without a token the server refuses, rather than showing less. */
export const needsToken = ({ security = [] }: OperationObject) =>
  security.length > 0 && security.every((scheme) => 'token' in scheme)

export const prosePages = (document: OpenApiDocument) => document.tags.filter((tag) => tag['x-traitTag'])

/** The hash route under which Redoc shows an operation. */
export const anchorOf = ({ object }: Operation) => `#/${object.tags[0]}/${object.operationId}`.toLowerCase()

/** Follows a reference such as `#/components/parameters/MemberRef`. */
export function resolve<T extends object>(document: OpenApiDocument, node: Referable<T>): T {
  if (!('$ref' in node)) return node
  const keys = node.$ref.slice('#/'.length).split('/')
  const target = keys.reduce<unknown>(
    (parent, key) => (parent as Record<string, unknown> | undefined)?.[key],
    document,
  )
  if (typeof target !== 'object' || target === null) throw new Error(`${node.$ref} is not in the document.`)
  return target as T
}
