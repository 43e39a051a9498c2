import { emptyOf, methodOf } from '../../src/request/operation.js'
import { docComment, oneLine } from './docs.js'
import { type OpenApiDocument, resolve, type Schema, schemaName } from './document.js'
import { isGeneric } from './error-codes.js'
import { modelName, queryName } from './models.js'
import type { Operation } from './operation.js'

/** The methods of the client: an interface with the documentation, and a row for the runtime. */
export function renderResources(document: OpenApiDocument, operations: Operation[]): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const ofTag = (tag: string) => operations.filter((operation) => operation.tag === tag)
  const methods = (tag: string) => ofTag(tag).map((operation) => method(document, operation))
  const interfaces = tags.map(
    (tag) =>
      `/** Methods of \`pk.${tag}\`. */\nexport interface ${resourceName(tag)} {\n${methods(tag).join('\n')}}\n`,
  )
  return `${imports(interfaces.join('\n'), document, operations)}
${interfaces.join('\n')}
/** All methods of the client. */
export interface Resources {
${tags.map((tag) => `  ${tag}: ${resourceName(tag)}\n`).join('')}}

/** The paths and operations of each group, as \`createMethods\` reads them: what the runtime has to know, in as few bytes as can be. */
export const rows = {
${tags.map((tag) => `  ${tag}: \`\n${rows(ofTag(tag)).join('\n')}\`,\n`).join('')}}
`
}

const resourceName = (tag: string) => `${tag[0]?.toUpperCase()}${tag.slice(1)}Resource`

function imports(code: string, document: OpenApiDocument, operations: Operation[]): string {
  const candidates = [
    ...Object.keys(document.components.schemas).map(modelName),
    ...operations.map(({ id }) => queryName(id)),
  ]
  const signatures = code.replaceAll(/\/\*\*.*?\*\//gs, '')
  const used = candidates.filter((name) => new RegExp(`\\b${name}\\b`).test(signatures)).sort()
  return `import type { Exact, NotEmpty } from '../exact.js'
import type { RequestOptions } from '../options.js'
import type { ApiPromise } from '../request/api-promise.js'
import type {
${used.map((name) => `  ${name},\n`).join('')}} from './models.js'
`
}

function method(document: OpenApiDocument, operation: Operation): string {
  const { methodName, pathParameters, body, queryParameters, id } = operation
  const generics: string[] = []
  const parameters = pathParameters.map(({ name }) => `${name}: string`)
  if (body) {
    const type = typeOf(body.schema)
    const { type: kind, minItems = 0, minProperties = 0 } = resolve(document, body.schema)
    if (kind !== 'array') {
      generics.push(`Body extends ${type}`)
      parameters.push(`body: Exact<Body, ${type}>${minProperties > 0 ? ' & NotEmpty<Body>' : ''}`)
    } else if (minItems > 0) {
      generics.push(`const Body extends Readonly<${type}>`)
      parameters.push('body: Body & NotEmpty<Body>')
    } else {
      parameters.push(`body: Readonly<${type}>`)
    }
  }
  if (queryParameters.length > 0) {
    const optional = queryParameters.some(({ required }) => required) ? '' : '?'
    generics.push(`Query extends ${queryName(id)}`)
    parameters.push(`query${optional}: Exact<Query, ${queryName(id)}>`)
  }
  parameters.push('options?: RequestOptions')
  const typeParameters = generics.length > 0 ? `<${generics.join(', ')}>` : ''
  const signature = `  ${methodName}${typeParameters}(${parameters.join(', ')}): ApiPromise<${dataType(operation)}>\n`
  return docComment(documentation(operation), '  ') + signature
}

function dataType({ data, successes }: Operation): string {
  if (data === undefined) return 'void'
  return successes.has(204) ? `${typeOf(data)} | null` : typeOf(data)
}

/** The type of a schema: bodies and data are named schemas, lists of them, or a choice of them. */
function typeOf(schema: Schema): string {
  const name = schemaName(schema)
  const choice = schema.oneOf ?? schema.anyOf
  if (name) return modelName(name)
  if (choice) return choice.map(typeOf).join(' | ')
  if (schema.type === 'array' && schema.items) return `${typeOf(schema.items)}[]`
  throw new Error(`A body or an answer has a schema without a name: ${JSON.stringify(schema)}`)
}

function documentation(operation: Operation): string[] {
  const { summary, description, pathParameters, queryParameters, body, scope, cost, tokenRequired } =
    operation
  const query = queryParameters
    .map(({ name, description = '' }) => `\`${name}\`: ${oneLine(description)}`)
    .join(' ')
  return [
    summary.endsWith('.') ? summary : `${summary}.`,
    ...(description ? ['', description.trim()] : []),
    '',
    `${tokenRequired ? 'Needs a token. ' : ''}Rate limit: counts ${cost} in the scope \`${scope}\`.`,
    '',
    ...pathParameters.map(({ name, description = '' }) => `@param ${name} ${oneLine(description)}`),
    ...(body ? [`@param body ${oneLine(body.description)}`] : []),
    ...(query ? [`@param query ${query}`] : []),
    '@param options Options of this request.',
    `@returns ${returns(operation)}`,
    ...throws(operation),
  ]
}

function returns({ data, successes }: Operation): string {
  const descriptions = [...successes].map(([status, description]) => {
    const value = status === 204 ? (data === undefined ? 'Nothing: ' : 'Or null: ') : ''
    return value + oneLine(description)
  })
  return descriptions.join(' ')
}

function throws({ errors }: Operation): string[] {
  const statuses = [...new Set(errors.filter(isGeneric).map(({ status }) => status))]
  return [
    ...errors
      .filter((row) => !isGeneric(row))
      .map(
        ({ name, code, status, when }) =>
          `@throws {ApiError} ${status} \`${name}\` (${code}): ${oneLine(when)}`,
      ),
    ...(statuses.length > 0
      ? [`@throws {ApiError} \`Generic\` (0) with the status ${statuses.join(', ')}.`]
      : []),
  ]
}

/** Rows of a path, a noun, and the verbs that make operations of both; a path that ends in `/` goes on with the verb. */
function rows(operations: Operation[]): string[] {
  const verbs = new Map<string, string[]>()
  for (const operation of operations) {
    const [, verb = '', noun = ''] = /^([a-z]+)(.*)$/.exec(operation.id) ?? []
    const row = `${operation.path.replace(new RegExp(`(?<=/)${verb}$`), '')} ${noun}`
    verbs.set(row, [...(verbs.get(row) ?? []), marked(verb, operation)])
  }
  return [...verbs].map(([row, marks]) => [row, ...marks].join(' '))
}

/** The verb as it stands in a row; what it doesn't say is said by a mark. */
function marked(verb: string, { id, httpMethod, body, queryParameters, data, successes }: Operation): string {
  const empty = data === undefined ? 'void' : undefined
  if (
    methodOf(verb) !== httpMethod ||
    emptyOf(verb) !== empty ||
    /^P/.test(httpMethod) !== (body !== undefined)
  )
    throw new Error(
      `${id} is a ${httpMethod}, with a body: ${body !== undefined}, and success gives ${empty ?? 'data'}: its verb says otherwise.`,
    )
  const marks = `${queryParameters.length > 0 ? '?' : ''}${data && successes.has(204) ? '!' : ''}`
  if (marks.length > 1) throw new Error(`${id} takes a query and may give null: no mark says both.`)
  return verb + marks
}
