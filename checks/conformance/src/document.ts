import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Revision } from '@pluralkit-openapi/sandbox'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  METHODS,
  type MediaType,
  type Model,
  type OpenApi,
  type OperationObject,
  type OrReference,
  type Parameter,
  type ResponseObject,
} from './openapi.js'

/** One thing in a value that goes against its model. */
export type Violation = ErrorObject

export interface Operation {
  operationId: string
  tag: string
  method: string
  /** The path with its parameters in braces. */
  template: string
  /** Whether it is only for those who send a token. */
  tokenRequired: boolean
  /** The path parameters, and the query, each as a model of one object. */
  pathModel: Model
  queryModel: Model
  /** What a JSON request body is, for operations that take one. */
  request?: Content
  /** By status. */
  responses: Map<number, OperationResponse>
  /** The top-level keys of successful answers. */
  answerKeys: Set<string>
}

export interface Content {
  model: Model
  /** By name. */
  examples: Map<string, unknown>
}

export interface OperationResponse {
  /** By content type; empty where the answer has no body. */
  content: Map<string, Content>
  /** By name. */
  headers: Map<string, Model>
}

const DOCUMENT_ID = 'openapi'
export const JSON_TYPE = 'application/json'

/** An OpenAPI document: its operations, its events, and every model as a validator that is compiled once. */
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
      METHODS.flatMap((method) => {
        const operation = item[method]
        return operation ? [this.#operation(template, method, item.parameters ?? [], operation)] : []
      }),
    )
    this.events = new Map(
      Object.entries(this.#root.webhooks).map(([type, { post }]) => [
        type,
        this.#request(post)?.model ?? { not: {} },
      ]),
    )
  }

  violations(model: Model, value: unknown): Violation[] {
    const validate = this.#ajv.compile(model)
    return validate(value) ? [] : (validate.errors ?? [])
  }

  /** The type of a model's values, if it names just one. */
  typeOf(model: Model): unknown {
    const { type } = this.#follow(model)
    return type
  }

  #operation(
    template: string,
    method: string,
    shared: OrReference<Parameter>[],
    operation: OperationObject,
  ): Operation {
    const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
      this.#follow(parameter),
    )
    const request = this.#request(operation)
    const responses = new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        Number(status),
        this.#response(response),
      ]),
    )
    const answers = [...responses].flatMap(([status, { content }]) =>
      status < 300 ? [...content.values()] : [],
    )
    return {
      operationId: operation.operationId,
      tag: operation.tags[0],
      method: method.toUpperCase(),
      template,
      tokenRequired: operation.security?.every((scheme) => 'token' in scheme) ?? false,
      pathModel: objectModel(parameters, 'path'),
      queryModel: objectModel(parameters, 'query'),
      ...(request && { request }),
      responses,
      answerKeys: new Set(answers.flatMap(({ model }) => this.#keys(model))),
    }
  }

  #keys(model: Model): string[] {
    const { properties = {} } = this.#follow(model)
    return Object.keys(properties)
  }

  #request({ requestBody }: OperationObject): Content | undefined {
    const body = requestBody && this.#follow(requestBody).content[JSON_TYPE]
    return body && this.#content(body)
  }

  #response(response: OrReference<ResponseObject>): OperationResponse {
    const { content = {}, headers = {} } = this.#follow(response)
    return {
      content: new Map(Object.entries(content).map(([type, body]) => [type, this.#content(body)])),
      headers: new Map(Object.entries(headers).map(([name, header]) => [name, this.#follow(header).schema])),
    }
  }

  #content({ schema, examples = {} }: MediaType): Content {
    return {
      model: schema,
      examples: new Map(
        Object.entries(examples).map(([name, example]) => [name, this.#follow(example).value]),
      ),
    }
  }

  #follow<T>(part: OrReference<T>): T {
    if (!isReference(part)) return part
    const path = part.$ref.slice(`${DOCUMENT_ID}#/`.length).split('/').map(unescapePointer)
    const target = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], this.#root)
    return this.#follow(target as OrReference<T>)
  }
}

/** The document as contract tests need it: its read models allow no key that is not described, of the recorded revision or the next. */
export function loadStrictDocument(revision: Revision = 'current'): ApiDocument {
  strictDocuments[revision] ??= new ApiDocument(strictJson(revision))
  return strictDocuments[revision]
}

/** Compiling the models takes seconds. */
const strictDocuments: Partial<Record<Revision, ApiDocument>> = {}

const strictJson = (revision: Revision): string =>
  revision === 'next' ? readStrictDocument() : withoutUpcoming(readStrictDocument())

/** Without the keys that servers of the recorded revision don't have. */
const withoutUpcoming = (json: string): string =>
  JSON.stringify(JSON.parse(json, (_, value) => (value?.['x-since'] === 'next' ? undefined : value)))

export function readStrictDocument(): string {
  const require = createRequire(import.meta.url)
  return readFileSync(require.resolve('@pluralkit-openapi/spec/openapi.strict.json'), 'utf8')
}

function objectModel(parameters: Parameter[], place: Parameter['in']): Model {
  const here = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    required: here.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    additionalProperties: false,
  }
}

function isReference<T>(part: OrReference<T>): part is { $ref: string } {
  return typeof part === 'object' && part !== null && '$ref' in part
}

function unescapePointer(segment: string): string {
  return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~')
}
