import { problems } from './problems.js'

/** A `default` obeys the schema that it stands in. */
export const validDefault = () => ({
  Schema(schema, { report, location, resolve }) {
    if (schema.default === undefined) return
    for (const message of problems(schema, schema.default, resolve)) {
      report({ message: `The default ${message}.`, location: location.child('default') })
    }
  },
})
