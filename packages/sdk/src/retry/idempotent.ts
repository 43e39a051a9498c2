import { idempotentPosts } from '../generated/idempotent-posts.js'

/**
 * Whether a request may be sent twice without doing more than it does once, as the document says of each operation: all but the
 * creations. Of a POST to an unknown path it is not known.
 */
export function isIdempotent(method: string, path: string): boolean {
  return method !== 'POST' || idempotentPosts.some((verb) => path.endsWith(`/${verb}`))
}
