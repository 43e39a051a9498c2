import type { Uuid } from '../generated/models.js'
import { normalizeShortId } from './short-id.js'

/**
 * Turns a UUID in any spelling (capitals, without hyphens, in braces, as `urn:uuid:…`) into the one that the API writes.
 *
 * Worth asking before a switch is named: a switch reference that is no UUID is answered with a 500.
 *
 * @returns The UUID, lower-case with hyphens, or null if the text is none.
 */
export function normalizeUuid(text: string): Uuid | null {
  const digits = text
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:|[{}-]/g, '')
  return /^[\da-f]{32}$/.test(digits) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : null
}

/**
 * Writes a reference in the form that the server takes in paths as well as in the lists of bodies, where it is exact.
 *
 * | given | becomes |
 * | --- | --- |
 * | short id: `EXA-MPL` | `exampl` |
 * | UUID: `{5A1E0B9C3D474C629F080E7A6C1D2B34}` | `5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34` |
 * | mention of an account: `<@812340000000000001>`, `<@!…>` | `812340000000000001`, which names a system |
 * | anything else, such as `@me` or an account's id | itself, without white space around |
 *
 * Nothing is refused here: what is unknown to this function may be known to the server, whose answer is a 404 otherwise.
 */
export function normalizeRef(ref: string): string {
  const text = ref.trim()
  return normalizeUuid(text) ?? normalizeShortId(text) ?? text.replace(/^<@!?(\d+)>$/, '$1')
}

/**
 * Writes the references of a list exactly (see {@link normalizeRef}), each only once.
 *
 * The server answers repeated references with a 500, and an `overwrite` has then emptied the list. An entity that is named
 * by its short id *and* by its UUID is still repeated; so use one kind of reference per list.
 */
export function normalizeRefs(refs: readonly string[]): string[] {
  return [...new Set(refs.map(normalizeRef))]
}
