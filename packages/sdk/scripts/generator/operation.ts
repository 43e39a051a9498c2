import {
  type Content,
  type ErrorCodeRow,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from './document.js'

/** An operation of the document, with everything looked up that the generated files need. */
export interface Operation {
  id: string
  /** Group of the client that has the method: the tag. */
  tag: string
  /** Name of the method in its group. */
  methodName: string
  httpMethod: string
  path: string
  pathParameters: Parameter[]
  queryParameters: Parameter[]
  body: { schema: Schema; description: string } | undefined
  /** The JSON of a 200, if there is such an answer. */
  data: Schema | undefined
  /** Descriptions of the successful answers, by status. */
  successes: Map<number, string>
  errors: ErrorCodeRow[]
  tokenRequired: boolean
  /** Whether it may be sent twice without doing more than once. */
  isIdempotent: boolean
  scope: string
  cost: number
  summary: string
  description: string | undefined
}

const httpMethods = ['get', 'post', 'patch', 'delete'] as const

/** All operations, in the order of the document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method]
      return operation ? [lookUp(document, path, method, operation)] : []
    }),
  )
  const names = operations.map(({ tag, methodName }) => `${tag}.${methodName}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two operations would both be the method ${twice}; rename one in the document.`)
  return operations
}

function lookUp(
  document: OpenApiDocument,
  path: string,
  method: string,
  operation: OperationObject,
): Operation {
  const { operationId: id, responses, summary, description, 'x-rate-limit': rateLimit } = operation
  const tag = operation.tags[0]
  if (!tag || !rateLimit) throw new Error(`${id} needs a tag and x-rate-limit.`)
  const shared = document.paths[path]?.parameters ?? []
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  )
  const requestBody = operation.requestBody && resolve(document, operation.requestBody)
  const answers = Object.entries(responses).map(([status, response]) => ({
    status: Number(status),
    ...resolve(document, response),
  }))
  const successes = answers.filter(({ status }) => status < 300)
  return {
    id,
    tag,
    methodName: methodNameOf(id, tag),
    httpMethod: method.toUpperCase(),
    path,
    pathParameters: pathOrder(path, parameters),
    queryParameters: parameters.filter((parameter) => parameter.in === 'query'),
    body: requestBody && {
      schema: jsonSchema(id, requestBody.content),
      description:
        requestBody.description ?? resolve(document, jsonSchema(id, requestBody.content)).description ?? '',
    },
    data: successes.flatMap(({ content }) => (content ? [jsonSchema(id, content)] : []))[0],
    successes: new Map(successes.map(({ status, description }) => [status, description])),
    errors: errorsOf(document, answers),
    tokenRequired: (operation.security ?? []).length > 0 && !operation.security?.some(isEmpty),
    isIdempotent: operation['x-idempotent']?.value ?? !/^create/.test(id),
    ...rateLimit,
    summary,
    description,
  }
}

/** The operationId without the tag's own noun after the verb: `listMemberGroups` of `members` is `listGroups`. */
export function methodNameOf(operationId: string, tag: string): string {
  const plural = `${tag[0]?.toUpperCase()}${tag.slice(1)}`
  const singular = plural.replace(/(?<=ch)es$|s$/, '')
  return operationId.replace(new RegExp(`^([a-z]+)(?:${plural}|${singular})(?=[A-Z]|$)`), '$1')
}

function pathOrder(path: string, parameters: Parameter[]): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    if (!parameter) throw new Error(`The path ${path} has no parameter {${name}}.`)
    return parameter
  })
}

function jsonSchema(id: string, content: Content): Schema {
  const json = content['application/json']
  if (!json) throw new Error(`${id} needs application/json among the content types of its body and its 200.`)
  return json.schema
}

function errorsOf(
  document: OpenApiDocument,
  answers: { status: number; content?: Content }[],
): ErrorCodeRow[] {
  const schemas = answers
    .filter(({ status }) => status >= 400)
    .flatMap(({ content = {} }) => Object.values(content))
    .flatMap(({ schema }) => resolve(document, schema).oneOf ?? [schema])
    .map(schemaName)
  return document['x-error-codes'].filter(({ schema }) => schemas.includes(schemaName(schema)))
}

const isEmpty = (requirement: object) => Object.keys(requirement).length === 0
