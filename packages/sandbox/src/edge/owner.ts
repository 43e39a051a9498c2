import { parseUuid } from '../input/references.js'
import { findGroup, findMember, findSystem } from '../operations/targets.js'
import type { World } from '../world.js'

/** The system that the entity of a path belongs to; the last one in the path counts. */
export function ownerOf(
  world: World,
  caller: number | undefined,
  path: Record<string, string>,
): number | undefined {
  const { systemRef, memberRef, groupRef, switchRef } = path
  if (switchRef !== undefined) return world.store.read.switches.byUuid(parseUuid(switchRef) ?? '')?.system
  if (memberRef !== undefined) return findMember(world, memberRef)?.system
  if (groupRef !== undefined) return findGroup(world, groupRef)?.system
  if (systemRef === '@me') return caller
  return systemRef === undefined ? undefined : findSystem(world, systemRef)?.serial
}
