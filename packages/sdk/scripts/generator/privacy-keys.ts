import type { OpenApiDocument, Schema } from './document.js'

/** The keys of each privacy object, in the document's order, which is the server's. */
export function renderPrivacyKeys({ components }: OpenApiDocument): string {
  const models = Object.entries(components.schemas).filter(([name]) => name.endsWith('Privacy'))
  const kindOf = (model: string) => model.replace('Privacy', '').toLowerCase()
  const keysOf = ({ properties = {} }: Schema) => Object.keys(properties)
  const types = models.map(([name]) => `  readonly ${kindOf(name)}: readonly (keyof ${name})[]\n`)
  const lists = models.map(
    ([name, schema]) =>
      `  ${kindOf(name)}: [\n${keysOf(schema)
        .map((key) => `    '${key}',\n`)
        .join('')}  ],\n`,
  )
  return `import type { ${models.map(([name]) => name).join(', ')} } from './models.js'

/** The keys of each privacy object, in the API's order. */
export const privacyKeys: {
${types.join('')}} = {
${lists.join('')}}
`
}
