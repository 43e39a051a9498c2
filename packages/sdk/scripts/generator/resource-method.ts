import { type OpenApiDocument, type Parameter, resolve, type Schema } from './document.js'
import type { Operation } from './operation.js'

/** The code of a method: what it sends, and where its arguments go. Its types are those of the interface. */
export function renderMethod(document: OpenApiDocument, operation: Operation): string {
  const { id, methodName, httpMethod, path, pathParameters, body, queryParameters } = operation
  const names = pathParameters.map(({ name }) => name)
  const query = queryParameters.map((parameter) => `${parameter.name}: ${ruleOf(document, parameter)}`)
  const success = successOf(document, operation)
  const args = [
    ...(body ? ['body'] : []),
    'options',
    ...(query.length > 0 ? [`query: { ${query.join(', ')} }`] : []),
    ...(success === 'object' ? [] : [`success: '${success}'`]),
  ]
  const parameters = [...names, ...(body ? ['body'] : []), 'options']
  return `    ${methodName}: (${parameters.join(', ')}) =>
      send('${id}', '${httpMethod}', '${path}', [${names.join(', ')}], { ${args.join(', ')} }),
`
}

/** The rules that check parameters of a query, by the type of their schema. */
export const queryRules = { boolean: 'aBoolean', integer: 'aCount', string: 'aString' }

function ruleOf(document: OpenApiDocument, { name, schema = {} }: Parameter): string {
  const { type, anyOf = [] } = resolve(document, schema)
  // A union has one type in all of its branches.
  const typeName = type ?? resolve(document, anyOf[0] ?? {}).type
  const rule = queryRules[typeName as keyof typeof queryRules]
  if (!rule) throw new Error(`No rule checks the query parameter ${name} of the type ${typeName}.`)
  return rule
}

/** What a successful response has to bring, as `src/request/success.ts` names it. */
function successOf(document: OpenApiDocument, { data, successes }: Operation): string {
  if (data === undefined) return 'nothing'
  if (successes.has(204)) return 'object or nothing'
  return isList(document, data) ? 'list' : 'object'
}

const isList = (document: OpenApiDocument, schema: Schema) => resolve(document, schema).type === 'array'
