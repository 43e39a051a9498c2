import type { requestsPerSecond } from '../generated/rate-limits.js'

/** The budget that an operation counts against, as the document names it. */
export type Scope = keyof typeof requestsPerSecond

/** What of a request decides its bucket. */
export interface Target {
  scope: Scope
  /** The entity in the path, such as `members/robins`; undefined where the path names none. */
  entity?: string | undefined
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
  const rememberedTargets = 1000
  /** The scopes that the server has named. */
  const named = new Map<string, string>()

  return {
    /** @param tokenGiven Whether the request carries a token. */
    predict({ scope, entity }: Target, tokenGiven: boolean): BucketName {
      // Nobody can change what isn't theirs; what others may read too is counted by address until the server says otherwise.
      const guess = entity && (scope === 'generic_update' || entity === 'systems/@me') ? 'own_' : 'ip'
      const name = named.get(scope + entity) ?? guess
      if (tokenGiven && name.startsWith('own_')) return { owner: 'own', scope }
      // Messages are documented to have a scope of their own, which the server never uses (D5).
      return { owner: 'ip', scope: scope === 'message' && name !== scope ? 'generic_get' : scope }
    },
    /** Learns from an answer which bucket the server has charged. */
    learn({ scope, entity }: Target, headers: Headers): void {
      const name = headers.get('X-RateLimit-Scope')
      if (named.size >= rememberedTargets) named.clear()
      if (name) named.set(scope + entity, name)
    },
  }
}

/** Finds what decides the bucket in a request's method and its path behind the base URL. */
export function targetOf(method: string, path: string): Target {
  const [, collection, reference] = path.replace(/\?.*/, '').toLowerCase().split('/')
  if (collection === 'messages') return { scope: 'message' }
  return {
    scope: method === 'GET' ? 'generic_get' : 'generic_update',
    entity: reference && `${collection}/${reference}`,
  }
}
