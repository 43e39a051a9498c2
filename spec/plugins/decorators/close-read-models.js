/**
 * Forbids properties that the document does not know, wherever it says nothing about them, so that a contract test sees
 * when the server sends something new. A branch of a composition is left alone if the whole has properties of its own:
 * it sees only its share of them.
 */
export const closeReadModels = () => {
  const branches = new WeakSet()
  return {
    Schema: {
      enter(schema) {
        if (!schema.properties && !branches.has(schema)) return
        for (const branch of branchesOf(schema)) branches.add(branch)
      },
      leave(schema) {
        if (schema.properties && isOpen(schema) && !branches.has(schema)) schema.unevaluatedProperties = false
      },
    },
  }
}

const branchesOf = ({ allOf = [], anyOf = [], oneOf = [], if: condition, then, else: otherwise, not }) =>
  [...allOf, ...anyOf, ...oneOf, condition, then, otherwise, not].filter((branch) => typeof branch === 'object')

const isOpen = (schema) => schema.additionalProperties === undefined && schema.unevaluatedProperties === undefined
