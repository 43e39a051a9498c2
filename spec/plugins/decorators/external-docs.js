/** Links every operation to PluralKit's own page about it, which its tag names. */
export const externalDocs = () => {
  let pages
  return {
    Root(root) {
      pages = new Map(root.tags?.map(({ name, externalDocs }) => [name, externalDocs]))
    },
    Operation(operation) {
      const page = pages.get(operation.tags?.[0])
      if (page) operation.externalDocs ??= { ...page }
    },
  }
}
