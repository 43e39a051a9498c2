import { entitiesIn } from './entities.js'
import type { Front, Owner } from './front.js'
import type { Target } from './target.js'

/** More than the members, groups and latest switches of a large system; the oldest are forgotten first. */
const rememberedEntities = 5000

/** What is known of a token: which requests the server counts for its system, and which by address. */
export class Ownership {
  readonly #front: Front
  #isValid: boolean | undefined
  /** Whose an entity is. */
  readonly #owners = new Map<string, Owner>([['systems/@me', 'own']])

  constructor(front: Front) {
    this.#front = front
  }

  /** The buckets that a request can count in: one if it is known, two if not. */
  ownersOf({ scope, entity }: Target): readonly Owner[] {
    const isChange = scope === 'generic_update'
    if (!isChange && !entity) return ['ip']
    switch (this.#front.kind) {
      case 'own':
        return entity ? one(this.#owners.get(entity)) : ['ip']
      case 'ip':
        return isChange ? one(this.#isValid === undefined ? undefined : this.#isValid ? 'own' : 'ip') : ['ip']
      default:
        return ['own', 'ip']
    }
  }

  /**
   * Learns from a response.
   *
   * @param scope What `X-RateLimit-Scope` says.
   * @param text The body.
   * @returns The buckets that can have counted it.
   */
  learn(target: Target, scope: string, status: number, text: string): readonly Owner[] {
    const { entity, method } = target
    const isSuccess = status >= 200 && status < 300
    const isChange = target.scope === 'generic_update'

    const known = entity && this.#owners.get(entity)

    if (scope.startsWith('own_')) {
      if (known === 'ip') this.#front.doubt()
      this.#front.see('own')
      this.#isValid = true
      if (entity) this.#owners.set(entity, 'own')
      this.#rememberAll(target, text, 'own')
      return ['own']
    }

    // What nobody else can do or ask: it would be counted as the token's own if the front did that at all.
    const isSurelyOwn = entity === 'systems/@me' || (isChange && isSuccess && entity !== undefined)
    if (isSurelyOwn || (known === 'own' && this.#front.kind !== 'own')) {
      this.#front.see('ip')
      this.#isValid = true
    } else if (isChange && (isSuccess || status === 401)) {
      this.#isValid = isSuccess
    }
    if (method === 'POST' && !entity && isSuccess) {
      this.#rememberAll(target, text, 'own') // who creates something owns it
    } else if (this.#front.kind === 'own' && entity) {
      if (known === 'own') this.#front.doubt()
      this.#owners.set(entity, 'ip')
      this.#rememberAll(target, text, 'ip')
    }
    return isChange ? this.ownersOf(target) : ['ip']
  }

  #rememberAll(target: Target, text: string, owner: Owner): void {
    if (this.#front.kind === 'ip') return // it doesn't matter there
    for (const entity of entitiesIn(target, text)) this.#owners.set(entity, owner)
    for (const entity of this.#owners.keys()) {
      if (this.#owners.size <= rememberedEntities) break
      if (entity !== 'systems/@me') this.#owners.delete(entity)
    }
  }
}

const one = (owner: Owner | undefined): readonly Owner[] => (owner ? [owner] : ['own', 'ip'])
