/**
 * Rewrites what many code generators can't read into something that allows the same values:
 *
 * - a bare `type: 'null'` outside a union becomes a nullable string that is always null,
 * - a union of strings in a path becomes a string.
 */
export const portable = () => {
  const isString = (schema, resolve) => resolve(schema).node?.type === 'string'
  return {
    Schema: {
      leave(schema, { key, resolve }) {
        if (schema.type === 'null' && typeof key !== 'number') {
          schema.type = ['string', 'null']
          schema.const = null
        }
        if (schema.anyOf?.every((branch) => isString(branch, resolve))) {
          delete schema.anyOf
          schema.type = 'string'
        }
      },
    },
  }
}
