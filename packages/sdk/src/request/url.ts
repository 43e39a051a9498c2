import { shown } from '../util/shown.js'
import { normalizeRef } from '../values/reference.js'

/**
 * The query with its question mark, without the keys that are undefined; empty if nothing is left.
 *
 * @throws {TypeError} If a value has half a character, which no URL can hold.
 */
export function queryString(query: object = {}): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encoded(String(value), name)}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/**
 * Fills the `{names}` of a path template with references, each encoded so that it stays one segment; `@me` stays readable.
 *
 * @throws {TypeError} If a reference is missing or would lead to another path, as an empty one or dots would, even when encoded.
 */
export function fillPath(template: string, references: readonly unknown[]): string {
  let index = 0
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = references[index++]
    const reference = typeof value === 'string' ? normalizeRef(value) : ''
    if (/^\.{0,2}$/.test(reference))
      throw new TypeError(
        `\`${name}\` must be a reference such as a short id, as a string, got ${shown(value)}.`,
      )
    return encoded(reference, name).replaceAll('%40', '@')
  })
}

function encoded(text: string, name: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    throw new TypeError(`\`${name}\` has half a character (a lone surrogate): ${shown(text)}.`)
  }
}
