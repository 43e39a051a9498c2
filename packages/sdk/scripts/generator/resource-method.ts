import type { Operation } from './operation.js'

/** The code of a method: what it sends, and where its arguments go. Its types are those of the interface. */
export function renderMethod(operation: Operation): string {
  const { id, methodName, httpMethod, path, pathParameters, body, queryParameters } = operation
  const names = pathParameters.map(({ name }) => name)
  const queryNames = queryParameters.map(({ name }) => `'${name}'`)
  const noContent = noContentOf(operation)
  const args = [
    ...(body ? ['body'] : []),
    'options',
    ...(queryNames.length > 0 ? [`queryParams: [${queryNames.join(', ')}]`] : []),
    ...(noContent ? [`noContent: '${noContent}'`] : []),
  ]
  const parameters = [...names, ...(body ? ['body'] : []), 'options']
  return `    ${methodName}: (${parameters.join(', ')}) =>
      send('${id}', '${httpMethod}', '${path}', [${names.join(', ')}], { ${args.join(', ')} }),
`
}

/** What a response without a body means. */
function noContentOf({ data, successes }: Operation): 'void' | 'null' | undefined {
  if (data === undefined) return 'void'
  return successes.has(204) ? 'null' : undefined
}
