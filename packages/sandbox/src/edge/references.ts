import { badRequest, refuse, serverError } from '../refusal.js'
import type { Directory } from './directory.js'

/**
 * Which revision of the server's front end stands before the application. `current` resolves every reference of a path,
 * `older` only systems. `none` is the bare application, as most recordings show it.
 */
export type EdgeKind = 'current' | 'older' | 'none'

export type Path = Readonly<Record<string, string>>

/** The system that each reference of a path leads to. The application resolves them again, by its own rules. */
export type Resolved = Readonly<Record<string, number>>

/** Throws the refusal for the first reference that the edge can't resolve. */
export function resolveReferences(
  kind: EdgeKind,
  directory: Directory,
  caller: number | undefined,
  path: Path,
): Resolved {
  const resolved: Record<string, number> = {}
  for (const [name, value] of Object.entries(path)) {
    const resolve = resolvers[kind][name]
    if (resolve) resolved[name] = resolve(directory, value, caller)
  }
  return resolved
}

type Resolve = (directory: Directory, value: string, caller: number | undefined) => number

const current: Record<string, Resolve> = {
  systemRef: (directory, value, caller) => resolveSystem(directory, value, caller, parsePassedOnUuid),
  memberRef: ({ members }, value) => resolveEntity(members, value) ?? raise('MemberNotFound'),
  groupRef: ({ groups }, value) => resolveEntity(groups, value) ?? raise('GroupNotFound'),
  switchRef({ switches }, value) {
    const uuid = parseDatabaseUuid(value)
    // The database refuses to compare anything else with a UUID.
    if (uuid === undefined) throw serverError()
    return switches.byUuid(uuid) ?? raise('SwitchNotFound')
  },
}

const resolvers: Record<EdgeKind, Record<string, Resolve>> = {
  current,
  older: {
    systemRef: (directory, value, caller) => resolveSystem(directory, value, caller, parseRustUuid),
  },
  none: {},
}

function resolveSystem(
  { systems }: Directory,
  value: string,
  caller: number | undefined,
  parseUuid: (ref: string) => string | undefined,
): number {
  if (value === '@me') return caller ?? raise('Unauthorized')
  const ref = normalized(value)
  const uuid = parseUuid(ref)
  const account = parseAccount(ref)
  const found = uuid ? systems.byUuid(uuid) : account ? systems.byAccount(account) : byShortId(systems, ref)
  return found ?? raise('SystemNotFound')
}

function resolveEntity(entities: Directory['members'], value: string): number | undefined {
  const ref = normalized(value)
  const uuid = parsePassedOnUuid(ref)
  return uuid ? entities.byUuid(uuid) : byShortId(entities, ref)
}

/** The column has six characters: what is longer is cut off, and spaces at its end don't count. */
function byShortId(entities: Pick<Directory['members'], 'byId'>, ref: string): number | undefined {
  refuseNul(ref)
  return entities.byId([...ref].slice(0, 6).join('').replace(/ +$/, ''))
}

/** Only what is as long as an id with a dash in it may be in capitals and have dashes. */
function normalized(value: string): string {
  const byteLength = new TextEncoder().encode(value).length
  return byteLength >= 5 && byteLength <= 7 ? value.toLowerCase().replaceAll('-', '') : value
}

const maxInt64 = 2n ** 63n - 1n

/** A signed integer of 64 bits, as Rust reads it. */
function parseAccount(ref: string): string | undefined {
  if (!/^[+-]?\d+$/.test(ref)) return undefined
  const account = BigInt(ref.replace('+', ''))
  return account <= maxInt64 && account >= -maxInt64 - 1n ? String(account) : undefined
}

const hyphenated = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const simple = /^[0-9a-f]{32}$/i

/** The forms that the front's own language takes: with dashes, in braces, after `urn:uuid:`; or without dashes. */
function parseRustUuid(ref: string): string | undefined {
  const [, inner = ref] = /^\{(.*)\}$/.exec(ref) ?? /^urn:uuid:(.*)$/.exec(ref) ?? []
  return hyphenated.test(inner) || simple.test(ref) ? withDashes(inner) : undefined
}

/** The current front hands the reference on to the database as it was sent, which knows no `urn:uuid:`. */
function parsePassedOnUuid(ref: string): string | undefined {
  const uuid = parseRustUuid(ref)
  if (uuid && ref.startsWith('urn:')) throw serverError()
  return uuid
}

/** PostgreSQL's own grammar: 32 digits, with or without a dash after any four of them, and in braces or not. */
function parseDatabaseUuid(ref: string): string | undefined {
  const [, inner = ref] = /^\{(.*)\}$/.exec(ref) ?? []
  return /^[0-9a-f]{4}(?:-?[0-9a-f]{4}){7}$/i.test(inner) ? withDashes(inner) : undefined
}

function withDashes(uuid: string): string {
  const digits = uuid.replaceAll('-', '').toLowerCase()
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The database takes no text with this character. */
function refuseNul(text: string): void {
  if (text.includes('\0')) throw serverError()
}

function raise(
  name: 'Unauthorized' | 'SystemNotFound' | 'MemberNotFound' | 'GroupNotFound' | 'SwitchNotFound',
): never {
  throw refuse(name)
}

/** A percent sign without two digits after it stands for itself. */
const loosePercentSign = /%(?![0-9a-f]{2})/gi

/** Path parameters as they were meant. Throws the refusal for one that isn't UTF-8. */
export function decodePath(parameters: readonly (readonly [name: string, value: string])[]): Path {
  try {
    return Object.fromEntries(
      parameters.map(([name, value]) => [name, decodeURIComponent(value.replace(loosePercentSign, '%25'))]),
    )
  } catch {
    throw badRequest()
  }
}
