import type { JsonObject, OpenApiDocument } from './json-schemas.js'

/**
 * The same document in OpenAPI 3.2, which has words of its own for what 3.1 needs extensions for: `summary` for
 * `x-displayName`, `kind` for `x-traitTag`, and `parent` for `x-tagGroups`.
 */
export function toOpenApi32(document: OpenApiDocument): JsonObject {
  const { 'x-tagGroups': groups, tags, openapi: _openapi, ...rest } = document
  const parents = groups.map(({ name }) => ({ name: idOf(name), summary: name, kind: 'nav' }))
  const children = tags.map(({ 'x-displayName': summary, 'x-traitTag': trait, name, ...tag }) => {
    const group = groups.find(({ tags }) => tags.includes(name))
    return {
      name,
      ...(summary !== undefined && { summary }),
      ...(group && { parent: idOf(group.name) }),
      kind: trait ? 'guide' : 'nav',
      ...tag,
    }
  })
  return { openapi: '3.2.0', ...rest, tags: [...parents, ...children] }
}

const idOf = (group: string) => group.toLowerCase().replaceAll(' ', '-')
