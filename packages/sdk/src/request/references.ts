import { normalizeRef, normalizeRefs } from '../values/reference.js'

/**
 * Writes the references of a body as the server wants them there, where it is exact (D17): those of a list, of a switch's members
 * and of the autoproxy's member.
 */
export function withExactReferences(body: unknown): unknown {
  if (areTexts(body)) return normalizeRefs(body)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const { members, autoproxy_member: member } = body as { members?: unknown; autoproxy_member?: unknown }
  return {
    ...body,
    ...(areTexts(members) && { members: normalizeRefs(members) }),
    ...(typeof member === 'string' && { autoproxy_member: normalizeRef(member) }),
  }
}

/** What is no text is left for the server to refuse. */
const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
