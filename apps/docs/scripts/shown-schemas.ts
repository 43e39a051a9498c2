import { type OpenApiDocument, resolve } from './document.js'

type Schema = Record<string, unknown>

/**
 * The same document with `type: [string, 'null']` in place of a choice between a string and null. Redoc shows the choice as two
 * buttons, and leaves out the description beside it.
 */
export function withShortNulls(document: OpenApiDocument): OpenApiDocument {
  return shorten(structuredClone(document)) as OpenApiDocument

  function shorten(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(shorten)
    if (typeof node !== 'object' || node === null) return node
    const shortened = nullable(node as Schema) ?? node
    return Object.fromEntries(
      Object.entries(shortened).map(([key, value]) => [
        key,
        key === 'example' || key === 'examples' ? value : shorten(value),
      ]),
    )
  }

  /** What `oneOf: [something, { type: 'null' }]` is without a choice. */
  function nullable({ oneOf, ...own }: Schema): Schema | undefined {
    if (!Array.isArray(oneOf) || oneOf.length !== 2 || oneOf[1].type !== 'null') return undefined
    const schema: Schema = resolve(document, oneOf[0])
    return typeof schema['type'] === 'string'
      ? { ...schema, ...own, type: [schema['type'], 'null'] }
      : undefined
  }
}
