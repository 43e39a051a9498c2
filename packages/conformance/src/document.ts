import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type Model = AnySchemaObject
/** One thing in a value that goes against its model. */
export type Violation = ErrorObject

export interface Operation {
  operationId: string
  tag: string
  method: string
  /** The path with its parameters in braces. */
  template: string
  parameters: Parameter[]
  /** The path parameters, and the query, each as a model of one object. */
  pathModel: Model
  queryModel: Model
  /** The model of a JSON request body, for operations that take one. */
  requestModel?: Model
  /** The top-level keys of successful answers. */
  answerKeys: Set<string>
  /** By status. */
  responses: Map<number, OperationResponse>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Model
}

export interface OperationResponse {
  /** By content type; empty where the answer has no body. */
  content: Map<string, { model: Model; examples: Map<string, unknown> }>
  headers: string[]
}

/** The parts of an OpenAPI document that the checks read. */
interface OpenApi {
  paths: Record<string, { parameters?: OrReference<Parameter>[] } & Record<string, OperationObject>>
  webhooks: Record<string, { post: OperationObject }>
}
interface OperationObject {
  operationId: string
  tags: [string]
  parameters?: OrReference<Parameter>[]
  requestBody?: OrReference<{ content: Record<string, MediaType> }>
  responses: Record<string, OrReference<ResponseObject>>
}
interface ResponseObject {
  content?: Record<string, MediaType>
  headers?: Record<string, unknown>
}
interface MediaType {
  schema: Model
  examples?: Record<string, OrReference<{ value: unknown }>>
}
type OrReference<T> = T | { $ref: string }

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
const DOCUMENT_ID = 'openapi'
const JSON_TYPE = 'application/json'

/** An OpenAPI document: operations found by request, events by type, and every model as a validator that is compiled once. */
export class ApiDocument {
  readonly operations: Operation[]
  /** The payload model of each dispatch event, by event type. */
  readonly events: Map<string, Model>
  readonly #root: OpenApi
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })

  constructor(json: string) {
    // With the document's id in front, a reference means the same in the document and in a part taken out of it.
    this.#root = JSON.parse(json, (key, value) => (key === '$ref' ? `${DOCUMENT_ID}${value}` : value))
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(this.#root, DOCUMENT_ID)
    this.operations = Object.entries(this.#root.paths).flatMap(([template, item]) =>
      METHODS.filter((method) => method in item).map((method) => this.#operation(template, method)),
    )
    this.events = new Map(
      Object.entries(this.#root.webhooks).map(([type, { post }]) => [type, this.#requestModel(post) ?? {}]),
    )
  }

  violations(model: Model, value: unknown): Violation[] {
    const validate = this.#ajv.compile(model)
    return validate(value) ? [] : (validate.errors ?? [])
  }

  /** The type of a model's values, if it names just one. */
  typeOf(model: Model): string | undefined {
    return this.#follow(model)['type']
  }

  #operation(template: string, method: (typeof METHODS)[number]): Operation {
    const item = this.#root.paths[template]
    const operation = item?.[method]
    if (!operation) throw new Error(`${method} ${template} is not in the document`)
    const requestModel = this.#requestModel(operation)
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => this.#follow(parameter))
    const responses = new Map(
      Object.entries(operation.responses).map(([status, response]) => [Number(status), this.#response(this.#follow(response))]),
    )
    return {
      operationId: operation.operationId,
      tag: operation.tags[0],
      method: method.toUpperCase(),
      template,
      parameters,
      pathModel: objectModel(parameters, 'path'),
      queryModel: objectModel(parameters, 'query'),
      ...(requestModel ? { requestModel } : {}),
      answerKeys: new Set(
        [...(responses.get(200)?.content.values() ?? [])].flatMap(({ model }) => Object.keys(this.#follow(model)['properties'] ?? {})),
      ),
      responses,
    }
  }

  #requestModel({ requestBody }: OperationObject): Model | undefined {
    return requestBody && this.#follow(requestBody).content[JSON_TYPE]?.schema
  }

  #response({ content = {}, headers = {} }: ResponseObject): OperationResponse {
    return {
      content: new Map(
        Object.entries(content).map(([type, { schema, examples = {} }]) => [
          type,
          {
            model: schema,
            examples: new Map(Object.entries(examples).map(([name, example]) => [name, this.#follow(example).value])),
          },
        ]),
      ),
      headers: Object.keys(headers),
    }
  }

  #follow<T>(part: OrReference<T>): T {
    if (!isReference(part)) return part
    const path = part.$ref.slice(`${DOCUMENT_ID}#/`.length).split('/').map(unescapePointer)
    const target = path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], this.#root)
    if (target === undefined) throw new Error(`nothing at ${part.$ref}`)
    return this.#follow(target as OrReference<T>)
  }
}

/** The document as contract tests need it: its read models allow no key that is not described. */
export function loadStrictDocument(): ApiDocument {
  return new ApiDocument(readFileSync(require.resolve('@pluralkit-openapi/spec/openapi.strict.json'), 'utf8'))
}

const require = createRequire(import.meta.url)

function objectModel(parameters: Parameter[], place: Parameter['in']): Model {
  const here = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    required: here.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  }
}

function isReference(part: object): part is { $ref: string } {
  return '$ref' in part
}

function unescapePointer(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
}
