import { methods, type Resources } from '../generated/resources.js'
import type { RequestOptions } from '../options.js'
import type { AskedOperation, SendOperation } from './send.js'
import { fillPath, queryString } from './url.js'

/**
 * Makes the client's methods out of their rows in the generated table.
 *
 * A row is `operationId METHOD /path/{with}/{parameters}` and after it, where they apply: `body`, `query`, and `void` or
 * `json-or-null` for an answer that is not always JSON. A method takes the path's parameters, the body, the query and the options.
 */
export function createMethods(send: SendOperation): Resources {
  const resources = Object.entries(methods).map(([tag, rows]) => [
    tag,
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, createMethod(row, send)])),
  ])
  return Object.fromEntries(resources)
}

function createMethod(row: string, send: SendOperation) {
  const [operationId, method = '', template = '', ...traits] = row.split(' ')
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return (...args: unknown[]) => {
    const references = Object.fromEntries(names.map((name) => [name, args.shift()]))
    const body = traits.includes('body') ? args.shift() : undefined
    const query = traits.includes('query') ? (args.shift() as Record<string, unknown>) : undefined
    const asked = (): AskedOperation => ({
      operationId: operationId as AskedOperation['operationId'],
      method,
      path: fillPath(template, references) + queryString(query),
      body,
      result: traits.includes('void') ? 'void' : traits.includes('json-or-null') ? 'json-or-null' : 'json',
    })
    return send(asked, args.shift() as RequestOptions)
  }
}
