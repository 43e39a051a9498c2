import { copyTo, referenceTo } from './references.js'

/**
 * Makes a schema of every row of `x-error-codes`, and completes the responses that name some of these errors in `x-errors`
 * with a JSON body: one of the schemas, and an example of each.
 */
export const deriveErrors = () => {
  let root
  let rootFile
  /** Examples by the error's name. */
  let examples = new Map()

  return {
    Root(node, { location, resolve }) {
      root = node
      rootFile = location.source.absoluteRef
      const table = resolve(root['x-error-codes'] ?? { $ref: '' })
      if (!Array.isArray(table.node)) return
      const tableFile = table.location.source.absoluteRef
      examples = new Map(table.node.map((row) => [row.name, exampleOf(row)]))
      root.components.schemas ??= {}
      root.components.examples ??= {}
      for (const row of table.node) {
        root.components.schemas[`${row.name}Error`] = schemaOf(row, (extra) =>
          copyTo(rootFile, extra, tableFile),
        )
        for (const key of ['required', 'properties', 'example']) delete row[key]
        row.schema = referenceTo(rootFile, `#/components/schemas/${row.name}Error`, tableFile)
      }
    },
    Response(response, { location, report }) {
      const names = response['x-errors']
      if (!names) return
      const unknown = names.filter((name) => !examples.has(name))
      for (const name of unknown) {
        report({ message: `x-error-codes has no error \`${name}\`.`, location: location.child('x-errors') })
      }
      if (unknown.length > 0) return
      const refer = (kind, name) =>
        referenceTo(rootFile, `#/components/${kind}/${name}`, location.source.absoluteRef)
      const schemas = names.map((name) => refer('schemas', `${name}Error`))
      for (const name of names) root.components.examples[name] = examples.get(name)
      response.content = {
        'application/json': {
          schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas },
          examples: Object.fromEntries(names.map((name) => [name, refer('examples', name)])),
        },
      }
      delete response['x-errors']
    },
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
        description: 'The message in English, meant for people.',
        examples: [message],
      },
      ...copy(properties),
      code: { type: 'integer', const: code, description: codeMeanings[code] ?? 'Code of this error.' },
    },
  }
}

function exampleOf({ code, message, when = '', example = {} }) {
  const [firstSentence] = when.split(/\.(?=\s|$)/)
  return { summary: firstSentence, value: { message, ...example, code } }
}
