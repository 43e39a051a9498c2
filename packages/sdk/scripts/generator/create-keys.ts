import type { OpenApiDocument } from './document.js'

/** The keys that a creation takes, for each kind of entity that can be created from what is read of another. */
export function renderCreateKeys({ components }: OpenApiDocument): string {
  const models = Object.entries(components.schemas).filter(
    ([name]) =>
      name.endsWith('Create') && components.schemas[name.replace(/Create$/, 'Update')]?.properties?.['name'],
  )
  const rows = models.map(
    ([name, { properties = {} }]) =>
      `  ${name.replace('Create', '').toLowerCase()}: [\n${Object.keys(properties)
        .map((key) => `    '${key}',\n`)
        .join('')}  ],\n`,
  )
  return `import type { ${models.map(([name]) => name).join(', ')} } from './models.js'

/** The keys that a creation takes. */
export const createKeys: {
${models.map(([name]) => `  readonly ${name.replace('Create', '').toLowerCase()}: readonly (keyof ${name})[]\n`).join('')}} = {
${rows.join('')}}
`
}
