import { problems } from './problems.js'

/** The examples of a header obey its schema. Redocly's own rules look at those of parameters and bodies alone. */
export const validHeaderExample = () => ({
  Header: {
    leave(header, { report, location, resolve }) {
      for (const [path, value] of examplesOf(header)) {
        for (const message of problems(header.schema, value, resolve)) {
          report({ message: `The example ${message}.`, location: location.child(path) })
        }
      }
    },
  },
})

const examplesOf = ({ example, examples = {} }) => [
  ...(example === undefined ? [] : [[['example'], example]]),
  ...Object.entries(examples).map(([name, { value }]) => [['examples', name, 'value'], value]),
]
