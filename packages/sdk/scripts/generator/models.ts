import { docComment } from './docs.js'
import type { OpenApiDocument } from './document.js'
import type { Operation } from './operation.js'

/** Every component schema and every query under a name of its own. */
export function renderModels(document: OpenApiDocument, operations: Operation[]): string {
  const schemas = Object.entries(document.components.schemas).map(
    ([name, { description = '' }]) =>
      `${docComment([description])}export type ${modelName(name)} = components['schemas']['${name}']\n`,
  )
  const queries = operations
    .filter(({ queryParameters }) => queryParameters.length > 0)
    .map(
      ({ id, tag, methodName }) =>
        `${docComment([`Query of \`${tag}.${methodName}\`.`])}` +
        `export type ${queryName(id)} = NonNullable<operations['${id}']['parameters']['query']>\n`,
    )
  return [`import type { components, operations } from './schema.js'\n`, ...schemas, ...queries].join('\n')
}

/** The name of a schema. Bodies of errors get another ending, as they are not the errors that the SDK throws. */
export const modelName = (schemaName: string) => schemaName.replace(/Error$/, 'ErrorBody')

/** The name of an operation's query. */
export const queryName = (operationId: string) =>
  `${operationId[0]?.toUpperCase()}${operationId.slice(1)}Query`
