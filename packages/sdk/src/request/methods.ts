import type { OperationId } from '../generated/operations.js'
import { type Resources, rows } from '../generated/resources.js'
import type { RequestOptions } from '../options.js'
import { emptyOf, methodOf } from './operation.js'
import type { SendOperation } from './send.js'
import { fillPath, queryString } from './url.js'

/**
 * Makes the client's methods out of the rows of the generated table: a path, and the operations that it has.
 *
 * A `?` behind an operation says that it takes a query, a `!` that an answer without a body means null.
 */
export function createMethods(send: SendOperation): Resources {
  const groups = Object.entries(rows).map(([tag, table]) => {
    const methods = table.split('\n').flatMap((row) => {
      const [path = '', ...operations] = row.split(' ')
      return operations.map((operation) => createMethod(path, operation, send))
    })
    return [tag, Object.fromEntries(methods)]
  })
  return Object.fromEntries(groups)
}

/** A method with its name: the operation's, without the entity that the group is named after. */
function createMethod(template: string, operation: string, send: SendOperation) {
  const operationId = operation.replace(/\W/, '') as OperationId
  const method = methodOf(operationId)
  const empty = operation.endsWith('!') ? 'null' : emptyOf(operationId)
  // The path's parameters, the body, the query and the options, as far as there are such.
  const call = (...args: unknown[]) =>
    send(() => {
      const path = fillPath(template, () => args.shift())
      const body = /^P/.test(method) ? args.shift() : undefined
      const query = operation.endsWith('?') ? args.shift() : undefined
      return {
        operationId,
        method,
        path: path + queryString(query as Record<string, unknown>),
        body,
        empty,
        options: args.shift() as RequestOptions,
      }
    })
  return [operationId.replace(/(System|Member|Group|Message|Switch)(e?s$)?/, ''), call] as const
}
