import { RE2JS } from 're2js'

/** A pattern also compiles in RE2, the engine of Go's and other validators: no look-around, no back-references. */
export const portablePattern = () => ({
  Schema({ pattern }, { report, location }) {
    if (pattern === undefined) return
    try {
      RE2JS.compile(pattern)
    } catch (error) {
      report({
        message: `The pattern does not compile in RE2: ${error.message}`,
        location: location.child('pattern'),
      })
    }
  },
})
