import type { Operation } from './operation.js'

/** The code of a method: what it sends, and where its arguments go. Its types are those of the interface. */
export function renderMethod(operation: Operation): string {
  const { id, methodName, httpMethod, path, pathParameters, body, queryParameters } = operation
  const names = pathParameters.map(({ name }) => name)
  const queryNames = queryParameters.map(({ name }) => `'${name}'`)
  const noContent = noContentOf(operation)
  const fields = [
    `id: '${id}'`,
    `method: '${httpMethod}'`,
    `path: '${path}'`,
    ...(names.length > 0 ? [`params: { ${names.join(', ')} }`] : []),
    ...(body ? ['body'] : []),
    ...(queryNames.length > 0 ? [`queryParams: [${queryNames.join(', ')}]`] : []),
    'options',
    ...(noContent ? [`noContent: '${noContent}'`] : []),
  ]
  const parameters = [...names, ...(body ? ['body'] : []), 'options']
  return `    ${methodName}: (${parameters.join(', ')}) =>
      send({ ${fields.join(', ')} }),
`
}

/** What a response without a body means. */
function noContentOf({ data, successes }: Operation): 'void' | 'null' | undefined {
  if (data === undefined) return 'void'
  return successes.has(204) ? 'null' : undefined
}
