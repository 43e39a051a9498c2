import { mayBeNull, sentenceAboutNull } from '../null.js'

/** A property that may be null says what null means, in a sentence that begins with `null`. */
export const nullSentence = () => ({
  Schema(schema, { report, location }) {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (!mayBeNull(property) || sentenceAboutNull.test(property.description ?? '')) continue
      report({
        message: 'A property that may be null needs a sentence in its description that begins with `null`.',
        location: location.child(['properties', key]),
      })
    }
  },
})
