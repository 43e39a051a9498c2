import { isDeepStrictEqual } from 'node:util'
import type { JsonObject, OpenApiDocument } from './json-schemas.js'

interface Action {
  target: string
  update?: JsonObject
  remove?: true
}

/**
 * The document's variants as OpenAPI Overlays, for those who have tools of their own: each turns `openapi.yaml` into the
 * bundle of its name. `mock-server` has no bundle; it removes PluralKit's production server, which is the first.
 */
export function overlays(
  main: OpenApiDocument,
  variants: Record<string, JsonObject>,
): Record<string, JsonObject> {
  const all = { ...variants, 'mock-server': { ...main, servers: main.servers.slice(1) } }
  return Object.fromEntries(
    Object.entries(all).map(([name, variant]) => [
      name,
      {
        overlay: '1.0.0',
        info: { title: `PluralKit API v2: ${name}`, version: '1.0.0' },
        extends: '../openapi.yaml',
        actions: actions(main, variant, '$'),
      },
    ]),
  )
}

/** What has to be done to an object to get another one. An overlay merges objects and extends lists, so a list is replaced in two steps. */
function actions(from: JsonObject, to: JsonObject, path: string): Action[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  const found: Action[] = []
  const update: JsonObject = {}
  for (const key of keys) {
    const target = `${path}['${key}']`
    const [before, after] = [from[key], to[key]]
    if (isDeepStrictEqual(before, after)) continue
    if (isObject(before) && isObject(after)) found.push(...actions(before, after, target))
    else {
      if (key in from) found.push({ target, remove: true })
      if (key in to) update[key] = after
    }
  }
  return Object.keys(update).length > 0 ? [...found, { target: path, update }] : found
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
