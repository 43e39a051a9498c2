import type { requestsPerSecond } from '../generated/rate-limits.js'

/** The budget that an operation counts against, as the document names it. */
export type Scope = keyof typeof requestsPerSecond

/** What of a request decides its bucket. */
export interface Target {
  scope: Scope
  /** The entity in the path, such as `members/robins`; undefined where the path names none. */
  entity: string | undefined
}

/** A bucket: the server keeps one for each scope and system, and one for each scope and address. */
export interface BucketName {
  owner: 'own' | 'ip'
  scope: Scope
}

/**
 * Which bucket a request is counted in: predicted from its path, corrected by what the server says in `X-RateLimit-Scope`.
 *
 * The server counts a request about the token's own system for that system and everything else for the caller's address (D8).
 */
export function createScopes() {
  const rememberedEntities = 1000
  /** Entities by whether the server has counted them as the token's own. */
  const ownEntities = new Map<string, boolean>()
  let messagesApart = false
  return {
    /** @param tokenGiven Whether the request carries a token. */
    predict({ scope, entity }: Target, tokenGiven: boolean): BucketName {
      // Messages are documented to have a scope of their own, which the server never uses (D5).
      if (scope === 'message') return { owner: 'ip', scope: messagesApart ? scope : 'generic_get' }
      // Nobody can change what isn't theirs; what others may read too is counted by address until the server says otherwise.
      const own =
        tokenGiven &&
        entity &&
        (ownEntities.get(scope + entity) ?? (scope === 'generic_update' || entity === 'systems/@me'))
      return { owner: own ? 'own' : 'ip', scope }
    },
    /** Learns from an answer which bucket the server has charged. */
    learn({ scope, entity }: Target, headers: Headers): void {
      const charged = headers.get('X-RateLimit-Scope')
      if (charged === null) return
      if (scope === 'message') messagesApart = charged === scope
      if (!entity) return
      if (ownEntities.size >= rememberedEntities) ownEntities.clear()
      ownEntities.set(scope + entity, charged.startsWith('own_system_'))
    },
  }
}

/** Finds what decides the bucket in a request's method and its path behind the base URL. */
export function targetOf(method: string, path: string): Target {
  const [, collection, reference] = path.replace(/\?.*/, '').toLowerCase().split('/')
  if (collection === 'messages') return { scope: 'message', entity: undefined }
  return {
    scope: method === 'GET' ? 'generic_get' : 'generic_update',
    entity: reference && `${collection}/${reference}`,
  }
}
