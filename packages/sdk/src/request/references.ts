import { normalizeRef } from '../values/reference.js'

/** The keys of bodies that hold references: members of a switch, the autoproxy's member, and a body that is a list as a whole. */
const keysOfReferences = ['members', 'autoproxy_member', '']

/**
 * Writes the references of a body exactly, as the server looks nothing else up there (D17), and each only once in a list (D20).
 * Whatever is no string is left for the server to reject.
 *
 * A replacer of `JSON.stringify`, which calls the body itself by an empty key.
 */
export function exactReferences(key: string, value: unknown): unknown {
  if (!keysOfReferences.includes(key)) return value
  return Array.isArray(value) ? [...new Set(value.map(exact))] : exact(value)
}

const exact = (value: unknown) => (typeof value === 'string' ? normalizeRef(value) : value)
