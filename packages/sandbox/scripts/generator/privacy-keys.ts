import type { OpenApiDocument } from './document.js'

/** The keys of each privacy object, in the document's order, which is the server's. */
export function renderPrivacyKeys(document: OpenApiDocument): string {
  const lists = (['System', 'Member', 'Group'] as const).map((entity) => {
    const name = `${entity}Privacy` as const
    const keys = Object.keys(document.components.schemas[name].properties).map((key) => `  '${key}',\n`)
    return `/** In the order in which the server shows them. */
export const ${entity.toLowerCase()}PrivacyKeys: readonly (keyof components['schemas']['${name}'])[] = [
${keys.join('')}]
`
  })
  return `import type { components } from './schema.js'\n\n${lists.join('\n')}`
}
