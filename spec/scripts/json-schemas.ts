export type JsonObject = { [key: string]: unknown }
interface Tag {
  name: string
  'x-displayName'?: string
  'x-traitTag'?: boolean
  [key: string]: unknown
}

export type OpenApiDocument = JsonObject & {
  'x-tagGroups': { name: string; tags: string[] }[]
  servers: { url: string }[]
  tags: Tag[]
  components: { schemas: Record<string, JsonObject> }
}

const inDocument = '#/components/schemas/'
const inSchema = '#/$defs/'

/** One JSON Schema per component schema, complete in itself: what it refers to stands in its `$defs`. */
export function jsonSchemas(document: OpenApiDocument): Record<string, JsonObject> {
  const components = document.components.schemas
  return Object.fromEntries(Object.keys(components).map((name) => [name, jsonSchema(name, components)]))
}

function jsonSchema(name: string, components: Record<string, JsonObject>): JsonObject {
  const definitions = [...reachable(name, components)]
    .sort()
    .map((key) => [key, toJsonSchema(components[key])])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:pluralkit-openapi:${name}`,
    title: name,
    ...(toJsonSchema(components[name]) as JsonObject),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  }
}

/** Names of the components that a component refers to, directly or through others. */
function reachable(
  name: string,
  components: Record<string, JsonObject>,
  found = new Set<string>(),
): Set<string> {
  for (const [, next = ''] of JSON.stringify(components[name]).matchAll(
    /"#\/components\/schemas\/([^"/]+)"/g,
  )) {
    if (found.has(next)) continue
    found.add(next)
    reachable(next, components, found)
  }
  return found
}

/** The same schema without OpenAPI's extensions and with references into `$defs`. */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [
        key,
        key === '$ref' ? String(value).replace(inDocument, inSchema) : toJsonSchema(value),
      ]),
  )
}
