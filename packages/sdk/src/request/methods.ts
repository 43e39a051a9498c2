import { type Resources, rows } from '../generated/resources.js'
import type { RequestOptions } from '../options.js'
import { withExactReferences } from './references.js'
import type { AskedOperation, SendOperation } from './send.js'
import { fillPath, queryString } from './url.js'

/**
 * Makes the client's methods out of the rows of the generated table.
 *
 * A row is `operationId METHOD /path/{with}/{parameters}`, with a `?` behind a path that takes a query, and then `void` or `null` if
 * that is what an answer without a body means. A method takes the path's parameters, the body, the query and the options.
 */
export function createMethods(send: SendOperation): Resources {
  const groups = Object.entries(rows).map(([tag, text]) => [
    tag,
    Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((row) => createMethod(row, send)),
    ),
  ])
  return Object.fromEntries(groups)
}

/** A method with its name: the operation's, without the entity that the group is named after. */
function createMethod(row: string, send: SendOperation) {
  const [operationId = '', method = '', template = '', empty] = row.split(' ')
  const path = template.replace('?', '')
  const call = (...args: unknown[]) => {
    const references = Object.fromEntries(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, args.shift()]),
    )
    const body = /^P/.test(method) ? withExactReferences(args.shift()) : undefined
    const query = path === template ? undefined : (args.shift() as Record<string, unknown>)
    const asked = () =>
      ({
        operationId,
        method,
        path: fillPath(path, references) + queryString(query),
        body,
        empty,
      }) as AskedOperation
    return send(asked, args.shift() as RequestOptions)
  }
  return [operationId.replace(/(System|Member|Group|Message|Switch)(e?s$)?/, ''), call] as const
}
