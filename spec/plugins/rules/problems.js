import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }))

/** What is wrong with a value that stands beside or below its schema; the schema may be a reference. */
export function problems(schema, value, resolve) {
  const { node } = resolve(schema)
  const { default: _default, examples: _examples, ...constraints } = node
  if (ajv.validate(constraints, value)) return []
  return ajv.errors.map(({ message }) => message)
}
