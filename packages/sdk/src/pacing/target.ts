import type { requestsPerSecond } from '../generated/rate-limits.js'

/** The budget that an operation counts against, as the document names it. */
export type Scope = keyof typeof requestsPerSecond

/** What of a request decides its bucket. */
export interface Target {
  scope: Scope
  method: string
  /** The kind of what the response lists or shows, such as `members`; undefined if it says nothing of entities. */
  shows: string | undefined
  /** The entity in the path that decides, such as `members/robins`; undefined where the path names none. */
  entity: string | undefined
}

/** Finds what decides the bucket in a request's method and its path behind the base URL. */
export function targetOf(method: string, path: string): Target {
  const [, collection = '', reference, inner, innerReference] = path
    .replace(/\?.*/, '')
    .toLowerCase()
    .split('/')
  if (collection === 'messages') return { scope: 'message', method, shows: collection, entity: undefined }
  // Of a switch its owner decides, not the system in the path.
  const isSwitch = inner === 'switches' && innerReference
  return {
    scope: method === 'GET' ? 'generic_get' : 'generic_update',
    method,
    shows: inner ?? collection,
    entity: isSwitch ? `switches/${innerReference}` : reference && `${collection}/${reference}`,
  }
}
