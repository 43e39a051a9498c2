import { docComment, oneLine } from './docs.js'
import { type OpenApiDocument, resolve, type Schema, schemaName } from './document.js'
import { isGeneric } from './error-codes.js'
import { modelName, queryName } from './models.js'
import type { Operation } from './operation.js'

/** The signature of a method with its documentation. */
export function renderSignature(document: OpenApiDocument, operation: Operation): string {
  const { methodName, pathParameters, body, queryParameters } = operation
  const bodyParts = body ? bodyOf(document, body.schema) : { generics: [], type: undefined }
  const options = optionsOf(operation)
  const generics = [...bodyParts.generics, ...options.generics]
  const parameters = [
    ...pathParameters.map(({ name }) => `${name}: string`),
    ...(bodyParts.type ? [`body: ${bodyParts.type}`] : []),
    `options${queryParameters.some(({ required }) => required) ? '' : '?'}: ${options.type}`,
  ]
  const typeParameters = generics.length > 0 ? `<${generics.join(', ')}>` : ''
  return (
    docComment(documentation(operation), '  ') +
    `  ${methodName}${typeParameters}(${parameters.join(', ')}): ApiPromise<${dataType(operation)}>\n`
  )
}

interface Typed {
  /** Type parameters of the method that the type needs. */
  generics: string[]
  type: string
}

function optionsOf({ id, queryParameters }: Operation): Typed {
  if (queryParameters.length === 0) return { generics: [], type: 'RequestOptions' }
  const query = queryName(id)
  const alias = queryParameters.some(({ required }) => required) ? 'RequiredQueryOptions' : 'QueryOptions'
  return {
    generics: [`QueryKey extends string = keyof ${query}`],
    type: `${alias}<${query}, QueryKey>`,
  }
}

function bodyOf(document: OpenApiDocument, schema: Schema): Typed {
  const type = typeOf(schema)
  const resolved = resolve(document, schema)
  if (resolved.type === 'array') {
    return (resolved.minItems ?? 0) > 0
      ? { generics: [`const Body extends Readonly<${type}>`], type: 'Body & NotEmptyList<Body>' }
      : { generics: [], type: `Readonly<${type}>` }
  }
  const nested = nestedObjects(document, resolved)
  const exactNested = nested.map(({ key, model, keyParameter, isList }) => {
    const exact = `Exact<${model}, ${keyParameter}>`
    return `${key}?: ${isList ? `readonly ${exact}[]` : exact} | undefined`
  })
  const alias = (resolved.minProperties ?? 0) > 0 ? 'ExactChange' : 'Exact'
  const third = exactNested.length > 0 ? `, { ${exactNested.join('; ')} }` : ''
  return {
    generics: [
      `Key extends string = keyof ${type}`,
      ...nested.map(({ keyParameter, model }) => `${keyParameter} extends string = keyof ${model}`),
    ],
    type: `${alias}<${type}, Key${third}>`,
  }
}

interface NestedObject {
  key: string
  model: string
  /** Name of the type parameter for its keys. */
  keyParameter: string
  isList: boolean
}

/** The keys of a body that hold objects or lists of objects. */
function nestedObjects(document: OpenApiDocument, { properties = {} }: Schema): NestedObject[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const isList = property.type === 'array'
    const target = (isList ? property.items : property) ?? {}
    const name = schemaName(target)
    if (!name || !resolve(document, target).properties) return []
    const keyParameter = `${key.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Key`
    return [{ key, model: modelName(name), keyParameter, isList }]
  })
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
  throw new Error(`A body or a response has a schema without a name: ${JSON.stringify(schema)}`)
}

function documentation(operation: Operation): string[] {
  const { summary, description, pathParameters, queryParameters, body, scope, cost, tokenRequired } =
    operation
  const query = queryParameters
    .map(({ name, description = '' }) => ` \`${name}\`: ${oneLine(description)}`)
    .join('')
  return [
    summary.endsWith('.') ? summary : `${summary}.`,
    ...(description ? ['', description.trim()] : []),
    '',
    `${tokenRequired ? 'Needs a token. ' : ''}Rate limit: counts ${cost} in the scope \`${scope}\`.`,
    '',
    ...pathParameters.map(({ name, description = '' }) => `@param ${name} ${oneLine(description)}`),
    ...(body ? [`@param body ${oneLine(body.description)}`] : []),
    `@param options Options of this request${query ? `, and \`query\`:${query}` : '.'}`,
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
