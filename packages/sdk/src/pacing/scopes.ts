/** The budgets that the server keeps for a client: for its own system or for its address, by what is done. */
export interface BucketName {
  owner: 'own' | 'ip'
  kind: keyof typeof limitPerSecond
}

/** Requests per second that buckets of a kind admit unless the server says otherwise. */
export const limitPerSecond = { get: 10, update: 3, message: 10 } as const

/** What of a request decides its bucket. */
export interface Target {
  kind: keyof typeof limitPerSecond
  /** The entity in the path, such as `members/robins`; undefined where the path names none. */
  entity: string | undefined
}

const rememberedEntities = 1000

/**
 * Which bucket a request is counted in: predicted from its path, corrected by what the server says in `X-RateLimit-Scope`.
 *
 * The server counts a request about the token's own system for that system and everything else for the caller's address (D8).
 */
export class Scopes {
  /** Entities whose bucket the server has told; the oldest are forgotten. */
  readonly #own = new Map<string, boolean>()
  /** Older servers count everything but changes by address, and none by system. */
  #messagesApart = false

  /** @param tokenGiven Whether the request carries a token. */
  predict({ kind, entity }: Target, tokenGiven: boolean): BucketName {
    if (kind === 'message') return { owner: 'ip', kind: this.#messagesApart ? kind : 'get' } // the scope for them is dead (D5)
    if (!tokenGiven || entity === undefined) return { owner: 'ip', kind }
    // Nobody can change what isn't theirs; what others may read as well is counted by address until the server says otherwise.
    const own = this.#own.get(key(kind, entity)) ?? (kind === 'update' || entity === 'systems/@me')
    return { owner: own ? 'own' : 'ip', kind }
  }

  /** Learns from an answer which bucket the server has charged. */
  learn({ kind, entity }: Target, headers: Headers): void {
    const scope = headers.get('X-RateLimit-Scope')
    if (scope === null) return
    if (kind === 'message') this.#messagesApart = scope === 'message'
    else if (entity !== undefined) this.#remember(key(kind, entity), scope.startsWith('own_system_'))
  }

  #remember(entity: string, own: boolean): void {
    this.#own.delete(entity)
    this.#own.set(entity, own)
    if (this.#own.size > rememberedEntities) this.#own.delete(this.#own.keys().next().value ?? '')
  }
}

const key = (kind: string, entity: string) => `${kind} ${entity}`

/** Finds what decides the bucket in a request's method and its path behind the base URL. */
export function targetOf(method: string, path: string): Target {
  const [, collection = '', reference] = path.split('/')
  if (collection === 'messages') return { kind: 'message', entity: undefined }
  return {
    kind: method === 'GET' ? 'get' : 'update',
    entity:
      reference === undefined ? undefined : `${collection}/${decodeURIComponent(reference).toLowerCase()}`,
  }
}
