import { type Random, randomShortId, randomToken, randomUuid } from '../random.js'
import type { MemberRecord } from '../store/records.js'
import { SeedError, type SeedPath } from './seed-error.js'

type Kind = 'system' | 'member' | 'group'

/** What may stand only once in a seed, and the members that its rows name. */
export class Keys {
  readonly #taken = new Map<string, Set<string>>()
  readonly #memberByKey = new Map<string, MemberRecord>()

  constructor(private readonly random: Random) {}

  /** A short id that no other system, member or group has. */
  id(kind: Kind, given: string | undefined, path: string): string {
    if (given !== undefined) return this.#claim(kind, given, path)
    let id = randomShortId(this.random)
    while (this.#taken.get(kind)?.has(id)) id = randomShortId(this.random)
    return this.#claim(kind, id, path)
  }

  uuid(given: string | undefined, path: SeedPath): string {
    return given === undefined ? randomUuid(this.random) : this.#claim('uuid', given, path)
  }

  token(given: string | undefined, path: string): string {
    // Anything else can't be sent in a header. The schema doesn't say it, as its errors show the value.
    if (given !== undefined && !/^[!-~](?:[ -~]*[!-~])?$/.test(given))
      throw new SeedError(path, 'has to be of visible ASCII characters.')
    return this.#claim('token', given ?? randomToken(this.random), path)
  }

  account(given: string, path: string): string {
    return this.#claim('account', given, path)
  }

  nameMember(key: string, member: MemberRecord, path: string): void {
    this.#claim('key', key, `${path}.key`)
    this.#memberByKey.set(key, member)
  }

  /** The member of a system, or of any, that a key or an id names. */
  member(key: string, system: number | undefined, path: SeedPath): MemberRecord {
    const member = this.#memberByKey.get(key)
    if (!member) throw new SeedError(path, `names a member that isn't in the seed: "${key}".`)
    if (system !== undefined && member.system !== system) {
      throw new SeedError(path, `names a member of another system: "${key}".`)
    }
    return member
  }

  #claim(kind: string, value: string, path: SeedPath): string {
    const taken = this.#taken.get(kind) ?? new Set()
    this.#taken.set(kind, taken)
    if (taken.has(value)) {
      throw new SeedError(path, kind === 'token' ? 'is taken already.' : `is taken already: "${value}".`)
    }
    taken.add(value)
    return value
  }
}
