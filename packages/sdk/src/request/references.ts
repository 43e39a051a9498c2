import { normalizeRef, normalizeRefs } from '../values/reference.js'

/**
 * Writes the references of a body as the server wants them there, where it is exact (D17): those of a list, of a switch's members
 * and of the autoproxy's member.
 */
export function withExactReferences(body: unknown): unknown {
  if (Array.isArray(body)) return normalizeRefs(body)
  if (typeof body !== 'object' || body === null) return body
  const { members, autoproxy_member: member } = body as { members?: unknown; autoproxy_member?: unknown }
  return {
    ...body,
    ...(Array.isArray(members) && { members: normalizeRefs(members) }),
    ...(typeof member === 'string' && { autoproxy_member: normalizeRef(member) }),
  }
}
