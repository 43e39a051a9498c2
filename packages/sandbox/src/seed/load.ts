import { parseStrictTimestamp } from '../input/strict-timestamp.js'
import type { Random } from '../random.js'
import type { MemberRecord } from '../store/records.js'
import { Store } from '../store/store.js'
import { formatInstant, type Instant, instantOfMs } from '../time.js'
import { type JsonSchema, type ValidateOptions, validate } from './json-schema.js'
import { Keys } from './keys.js'
import { newAutoproxy, newGroup, newMember, newMemberGuild, newSystem, newSystemGuild } from './rows.js'
import schema from './seed.schema.json' with { type: 'json' }
import { SeedError, type SeedPath } from './seed-error.js'
import type { SeedFile, SeedMessage, SeedSwitch, SeedSystem } from './seed-file.js'

/** How long a message is found by the id of the message that it replaced. */
const originalLookupMs = 30 * 60 * 1000

export interface Surroundings {
  random: Random
  nowMs: number
}

/** A store that holds a seed. Throws a SeedError if anything in it is wrong. */
export function loadSeed(seed: SeedFile, surroundings: Surroundings, options?: ValidateOptions): Store {
  validate(seed, schema as JsonSchema, options)
  return new Loader(surroundings).load(seed)
}

class Loader {
  readonly #store = new Store()
  readonly #keys: Keys
  readonly #created: string

  constructor(private readonly surroundings: Surroundings) {
    this.#keys = new Keys(surroundings.random)
    this.#created = formatInstant(instantOfMs(surroundings.nowMs))
  }

  load({ systems, messages = [] }: SeedFile): Store {
    for (const [index, system] of systems.entries()) this.#system(system, `systems[${index}]`)
    for (const [index, message] of messages.entries()) this.#message(message, `messages[${index}]`)
    return this.#store
  }

  #system(seed: SeedSystem, path: string): void {
    const store = this.#store
    const serial = store.nextSerial()
    const row = newSystem(seed, serial, this.#created, this.#keys, path)
    store.putSystem(row)

    for (const [index, member] of (seed.members ?? []).entries()) {
      const at = `${path}.members[${index}]`
      const record = newMember(
        member,
        { serial: store.nextSerial(), system: serial, created: this.#created },
        this.#keys,
        at,
      )
      store.putMember(record)
      this.#keys.nameMember(member.key ?? record.id, record, at)
    }
    const member = (key: string, at: string) => this.#keys.member(key, serial, at).serial

    for (const [index, group] of (seed.groups ?? []).entries()) {
      const at = `${path}.groups[${index}]`
      const members = (group.members ?? []).map((key, position) => member(key, `${at}.members[${position}]`))
      const base = { serial: store.nextSerial(), system: serial, created: this.#created }
      store.putGroup(newGroup(group, { ...base, members: new Set(members) }, this.#keys, at))
    }
    this.#switches(seed.switches ?? [], serial, `${path}.switches`)
    for (const guild of seed.guilds ?? []) store.putSystemGuild(newSystemGuild(guild, serial))
    for (const [index, guild] of (seed.memberGuilds ?? []).entries()) {
      store.putMemberGuild(
        newMemberGuild(guild, member(guild.member, `${path}.memberGuilds[${index}].member`)),
      )
    }
    for (const [index, proxy] of (seed.autoproxy ?? []).entries()) {
      const key = proxy.autoproxy_member ?? null
      const at = `${path}.autoproxy[${index}].autoproxy_member`
      store.putAutoproxy(newAutoproxy(proxy, serial, key === null ? null : member(key, at)))
    }
  }

  /** Goes in from the oldest to the newest, which is what the store takes fastest. Histories can be a million long. */
  #switches(switches: SeedSwitch[], system: number, path: string): void {
    const instants = switches.map(({ timestamp }, index) =>
      instantOf(timestamp, () => `${path}[${index}].timestamp`),
    )
    const byTime = (one: number, other: number) =>
      compare(instants[one] as Instant, instants[other] as Instant)
    for (const index of [...switches.keys()].sort(byTime)) {
      const { id, members } = switches[index] as SeedSwitch
      this.#store.insertSwitch({
        serial: this.#store.nextSerial(),
        system,
        id: this.#keys.uuid(id, () => `${path}[${index}].id`),
        timestamp: instants[index] as Instant,
        members: members.map(
          (key, position) =>
            this.#keys.member(key, system, () => `${path}[${index}].members[${position}]`).serial,
        ),
      })
    }
  }

  #message(
    { member: key = null, recent, guild = null, original = null, ...message }: SeedMessage,
    path: string,
  ): void {
    const { nowMs } = this.surroundings
    const sender: MemberRecord | undefined =
      key === null ? undefined : this.#keys.member(key, undefined, `${path}.member`)
    const { id, sender: account, channel } = message
    this.#store.putMessage(
      { id, original, sender: account, channel, guild, member: sender?.serial ?? null },
      recent ? nowMs + originalLookupMs : undefined,
    )
  }
}

const compare = (one: Instant, other: Instant) => (one < other ? -1 : one > other ? 1 : 0)

function instantOf(text: string, place: SeedPath): Instant {
  const instant = parseStrictTimestamp(text)
  if (instant === undefined) throw new SeedError(place, `is no time that exists: "${text}".`)
  return instant
}
