import { normalizeRef } from '../values/reference.js'

/** The query with its question mark, without the keys that are null or undefined; empty if nothing is left. */
export function queryString(query: Record<string, unknown> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value != null)
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : ''
}

/**
 * Fills the `{names}` of a path template with references, each encoded so that it stays one segment; `@me` stays readable.
 *
 * @throws {TypeError} If the path would be another one: `/members/` means something else, and URLs resolve dots even when encoded.
 */
export function fillPath(template: string, lookUp: (name: string) => unknown): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = lookUp(name)
    const reference = typeof value === 'string' ? normalizeRef(value) : ''
    if (/^\.{0,2}$/.test(reference))
      throw new TypeError(`${name} must be a reference such as a short id, not "${value}".`)
    return encodeURIComponent(reference).replaceAll('%40', '@')
  })
}
