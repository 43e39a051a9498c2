import type { OperationId } from '../generated/operations.js'
import { type Resources, rows } from '../generated/resources.js'
import type { RequestOptions } from '../options.js'
import { emptyOf, methodOf } from './operation.js'
import type { SendOperation } from './send.js'
import { fillPath, queryString } from './url.js'

/**
 * Makes the client's methods out of the rows of the generated table: a path, a noun, and the verbs that make operations of both, such
 * as `getMember`. A path that ends in `/` goes on with the verb.
 *
 * A `?` behind a verb says that the operation takes a query, a `!` that an answer without a body means null.
 */
export function createMethods(send: SendOperation): Resources {
  const groups = Object.entries(rows).map(([tag, table]) => {
    const methods = table.split('\n').flatMap((row) => {
      const [path = '', noun = '', ...verbs] = row.split(' ')
      return verbs.map((verb) => createMethod(path, noun, verb, send))
    })
    return [tag, Object.fromEntries(methods)]
  })
  return Object.fromEntries(groups)
}

/** A method with its name: the operation's, without the entity that the group is named after. */
function createMethod(path: string, noun: string, marked: string, send: SendOperation) {
  const verb = marked.replace(/\W/, '')
  const method = methodOf(verb)
  // The path's parameters, the body, the query and the options, as far as there are such.
  const call = (...args: unknown[]) =>
    send(() => {
      const filled = fillPath(path.replace(/\/$/, `/${verb}`), () => args.shift())
      const body = /^P/.test(method) ? args.shift() : undefined
      const query = marked.endsWith('?') ? args.shift() : undefined
      return {
        operationId: (verb + noun) as OperationId,
        method,
        path: filled + queryString(query as Record<string, unknown>),
        body,
        empty: marked.endsWith('!') ? 'null' : emptyOf(verb),
        options: args.shift() as RequestOptions,
      }
    })
  return [verb + noun.replace(/^(System|Member|Group|Message|Switch)(e?s$)?/, ''), call] as const
}
