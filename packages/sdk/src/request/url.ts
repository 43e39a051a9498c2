import { normalizeRef } from '../values/reference.js'

/** The query with its question mark, without the keys that are null or undefined; empty if nothing is left. */
export function queryString(query: Record<string, unknown> = {}): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** Fills the `{names}` of a path template. */
export function fillPath(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeReference(name, values[name]))
}

/** Encodes a reference so that it stays one segment of the path; `@me` stays readable. */
function encodeReference(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a text, not a ${typeof value}.`)
  const reference = normalizeRef(value)
  // These would make a different path: `/members/` means something else, and URLs resolve dots even when encoded.
  if (/^\.{0,2}$/.test(reference))
    throw new TypeError(`${name} must be a reference such as a short id, not "${value}".`)
  return encodeURIComponent(reference).replaceAll('%40', '@')
}
