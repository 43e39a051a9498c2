import type {
  Group,
  GroupUpdate,
  Member,
  MemberUpdate,
  ProxyTagInput,
  System,
  SystemUpdate,
} from '../generated/models.js'
import { shown } from '../util/shown.js'
import { isOwnView } from './own-view.js'

/** Anything that an `update` can change. */
export type Changeable = System | Member | Group

/** What changes an entity: the body of its `update`. */
export type UpdateOf<Entity extends Changeable> = Entity extends Member
  ? MemberUpdate
  : Entity extends Group
    ? GroupUpdate
    : SystemUpdate

/**
 * Compares an entity with what it should be and gives the smallest update that makes it so.
 *
 * Values are compared as the server stores them: a text of nothing but white space is none, colours have no case, proxy tags without
 * prefix and suffix don't exist, a privacy of null is public. Keys that are absent or undefined stay as they are.
 *
 * @example
 * const changes = changesOf(member, { ...member, pronouns: 'they/them' })
 * if (changes) await pk.members.update(member.id, changes) // { pronouns: 'they/them' }
 *
 * @param current The entity as its owner sees it; from the public view one can't tell what is hidden and what is not set.
 * @param wanted What it should have.
 * @returns The update, or undefined if nothing changes: the API refuses an empty one.
 * @throws {TypeError} If `current` is not the owner's view; if `wanted` has a key that the entity doesn't know, which the server would
 * ignore; if it has null for a flag or for `proxy_tags`, which the server would answer with a 500.
 */
export function changesOf<Entity extends Changeable>(
  current: Entity,
  wanted: UpdateOf<Entity>,
): UpdateOf<Entity> | undefined {
  const own: Changeable = current
  if (!isOwnView(own)) {
    throw new TypeError(
      'changesOf needs the owner\'s view: read the entity with the token of its system (its "privacy" is null now).',
    )
  }
  const { privacy, ...values }: Values = { ...wanted }
  const changes = changedKeys({ ...own }, values, storedValue)
  const levels = changedKeys({ ...own.privacy }, { ...(privacy as object | null) }, storedLevel)
  const all = isEmpty(levels) ? changes : { ...changes, privacy: levels }
  return isEmpty(all) ? undefined : (all as unknown as UpdateOf<Entity>)
}

type Values = Record<string, unknown>

function changedKeys(
  current: Values,
  wanted: Values,
  stored: (value: unknown, key: string) => unknown,
): Values {
  const changes = Object.entries(wanted).filter(([key, value]) => {
    if (value === undefined) return false
    check(key, value, current)
    return !isSame(stored(value, key), stored(current[key], key))
  })
  return Object.fromEntries(changes)
}

function check(key: string, value: unknown, current: Values): void {
  if (!(key in current))
    throw new TypeError(`${shown(key)} is no key of this entity: the API would ignore it.`)
  const isFlagOrList = typeof current[key] === 'boolean' || Array.isArray(current[key])
  if (value === null && isFlagOrList) {
    throw new TypeError(
      `${shown(key)} can't be null: the API would answer with a 500. Say false, or [] for a list.`,
    )
  }
}

// The two below say what the server makes of a value.

const storedLevel = (level: unknown) => level ?? 'public'

function storedValue(value: unknown, key: string): unknown {
  if (key === 'proxy_tags') return storedTags(value as readonly ProxyTagInput[])
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  return key === 'color' ? value.toLowerCase() : value
}

const storedTags = (tags: readonly ProxyTagInput[]) =>
  tags.map(({ prefix, suffix }) => [prefix || null, suffix || null]).filter((tag) => tag.some(Boolean))

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const isEmpty = (values: Values) => Object.keys(values).length === 0
