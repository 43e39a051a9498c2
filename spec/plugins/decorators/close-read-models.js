/**
 * Forbids properties that the document does not know, wherever it says nothing about them, so that a contract test sees
 * when the server sends something new.
 */
export const closeReadModels = () => ({
  Schema: {
    leave(schema) {
      const isOpen = schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined
      if (schema.properties && isOpen) schema.unevaluatedProperties = false
    },
  },
})
