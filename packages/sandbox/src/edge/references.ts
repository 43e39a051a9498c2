import { findSystem } from '../operations/targets.js'
import { type Refusal, refuse, serverError } from '../refusal.js'
import type { World } from '../world.js'

/**
 * Which front end stands before the application. The current one resolves every reference itself, the older one only
 * systems. `none` is the bare application, as the recordings show it.
 */
export type EdgeKind = 'current' | 'older' | 'none'

type Path = Record<string, string>

/** What the edge says to a path whose references it can't resolve. The application resolves them again in its own way. */
export function refusalOfReferences(
  world: World,
  edge: EdgeKind,
  caller: number | undefined,
  path: Path,
): Refusal | undefined {
  if (edge === 'none') return undefined
  const { systemRef } = path
  if (systemRef === '@me' && caller === undefined) return refuse('Unauthorized')
  if (edge === 'current')
    return Object.entries(path)
      .map(([name, ref]) => resolve(world, name, ref))
      .find(Boolean)
  if (systemRef === undefined || systemRef === '@me' || findSystem(world, systemRef)) return undefined
  return refuse('SystemNotFound')
}

const uuid =
  /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i

function resolve({ store }: World, name: string, value: string): Refusal | undefined {
  const ref = value.length >= 5 && value.length <= 7 ? value.toLowerCase().replaceAll('-', '') : value
  const id = uuid.exec(ref)?.slice(1).join('-').toLowerCase()
  const { members, groups, switches, systemByUuid, systemByAccount, systemById } = store.read
  // Of this spelling the edge finds the entity, and the application then fails.
  if (ref.startsWith('urn:') && id) return serverError()
  if (name === 'systemRef' && ref !== '@me') {
    const account = /^\+?\d+$/.test(ref) ? String(BigInt(ref)) : undefined
    const isKnown = id ? systemByUuid.has(id) : account ? systemByAccount.has(account) : systemById.has(ref)
    return isKnown ? undefined : refuse('SystemNotFound')
  }
  if (name === 'memberRef')
    return (id ? members.byUuid(id) : members.byId(ref)) ? undefined : refuse('MemberNotFound')
  if (name === 'groupRef')
    return (id ? groups.byUuid(id) : groups.byId(ref)) ? undefined : refuse('GroupNotFound')
  if (name !== 'switchRef') return undefined
  if (!id) return serverError()
  return switches.byUuid(id) ? undefined : refuse('SwitchNotFound')
}
