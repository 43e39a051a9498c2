/**
 * Rewrites what many code generators can't read into something that allows the same values:
 *
 * - webhooks go, as some make methods of a client from them; the events stay, as schemas,
 * - a bare `type: 'null'` outside a union becomes a nullable string that is always null,
 * - a date has no pattern, which some try on their own date objects,
 * - a union of strings in a path becomes a string,
 * - the document's description is its summary, as some repeat it at the head of every file.
 */
export const portable = () => {
  const isString = (schema, resolve) => resolve(schema).node?.type === 'string'
  return {
    Root: {
      leave(root) {
        delete root.webhooks
        root.info.description = root.info.summary
        root.tags = root.tags?.filter(({ name }) => name !== 'dispatch')
        root['x-tagGroups'] = root['x-tagGroups']?.filter(({ tags }) => !tags.includes('dispatch'))
      },
    },
    Schema: {
      leave(schema, { key, resolve }) {
        if (schema.type === 'null' && typeof key !== 'number') {
          schema.type = ['string', 'null']
          schema.const = null
        }
        if (/^date(-time)?$/.test(schema.format)) delete schema.pattern
        if (schema.anyOf?.every((branch) => isString(branch, resolve))) {
          delete schema.anyOf
          schema.type = 'string'
        }
      },
    },
  }
}
