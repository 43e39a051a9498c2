import { basename } from 'node:path'
import { copyTo, referenceTo } from './references.js'

/**
 * Makes a schema of every row of `x-error-codes`, and completes the responses that name some of these errors in `x-errors`
 * with a JSON body and an example of each. A response with several errors gets a schema of its own, so that generated code
 * has a name for it. A response without a description says when its error comes.
 */
export const deriveErrors = () => {
  let root
  let rootFile
  /** By the error's name. */
  const rows = new Map()

  return {
    Root(node, { location, resolve }) {
      root = node
      rootFile = location.source.absoluteRef
      root.components ??= {}
      root.components.schemas ??= {}
      root.components.examples ??= {}
      const table = resolve(root['x-error-codes'] ?? { $ref: '' })
      if (!Array.isArray(table.node)) return
      const tableFile = table.location.source.absoluteRef
      // A bundle has all this already.
      for (const row of table.node.filter(({ schema }) => !schema)) {
        root.components.schemas[`${row.name}Error`] = schemaOf(row, (extra) =>
          copyTo(rootFile, extra, tableFile),
        )
        rows.set(row.name, { when: row.when, example: exampleOf(row) })
        for (const key of ['required', 'properties', 'example']) delete row[key]
        row.schema = referenceTo(rootFile, `#/components/schemas/${row.name}Error`, tableFile)
      }
    },
    Response(response, { location, report }) {
      const names = response['x-errors']
      if (!names) return
      const unknown = names.filter((name) => !rows.has(name))
      for (const name of unknown) {
        report({ message: `x-error-codes has no error \`${name}\`.`, location: location.child('x-errors') })
      }
      if (unknown.length > 0) return
      const file = location.source.absoluteRef
      const refer = (kind, name) => referenceTo(rootFile, `#/components/${kind}/${name}`, file)
      response.description ??= rows.get(names[0]).when
      if (names.length > 1)
        nameUnion(`${basename(file, '.yaml')}Error`, response.description, names, report, location)
      for (const name of names) root.components.examples[name] = rows.get(name).example
      response.content = {
        'application/json': {
          schema: refer('schemas', `${names.length > 1 ? basename(file, '.yaml') : names[0]}Error`),
          examples: Object.fromEntries(names.map((name) => [name, refer('examples', name)])),
        },
      }
      delete response['x-errors']
    },
  }

  function nameUnion(name, description, names, report, location) {
    if (rows.has(name.replace(/Error$/, ''))) {
      report({
        message: `A response with several errors can't be called like the error \`${name}\`.`,
        location,
      })
    }
    const oneOf = names.map((error) => ({ $ref: `#/components/schemas/${error}Error` }))
    root.components.schemas[name] = { description, oneOf }
  }
}

const codeMeanings = {
  0: '0 for errors that have no code of their own; the HTTP status tells them apart.',
}

function schemaOf({ code, message, when, properties = {}, required = [] }, copy) {
  return {
    type: 'object',
    description: when,
    required: ['message', ...required, 'code'],
    properties: {
      message: {
        type: 'string',
        description: 'Error message in English, meant for humans.',
        examples: [message],
      },
      ...copy(properties),
      code: { type: 'integer', const: code, description: codeMeanings[code] ?? 'Error code.' },
    },
  }
}

function exampleOf({ code, message, when = '', example = {} }) {
  const [firstSentence] = when.split(/\.(?=\s|$)/)
  return { summary: firstSentence, value: { message, ...example, code } }
}
