import { normalizeRef } from '../values/reference.js'

/**
 * Writes the references of a body as the server wants them there, where it is exact (D17): those of a list, of a switch's members
 * and of the autoproxy's member. Each stands in a list only once (D20). What is no text is left for the server to refuse.
 *
 * A replacer of `JSON.stringify`: the whole body has an empty key.
 */
export function exactReferences(key: string, value: unknown): unknown {
  if (!/^(members|autoproxy_member)?$/.test(key)) return value
  return Array.isArray(value) ? [...new Set(value.map(exact))] : exact(value)
}

const exact = (value: unknown) => (typeof value === 'string' ? normalizeRef(value) : value)
