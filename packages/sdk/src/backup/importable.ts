import { isImageUrl } from '../values/image-url.js'
import type { Backup, BackupSwitch, Original } from './backup.js'

/** The bot's importer takes no more in one switch. */
const maxFronters = 150

const imageKeys = ['avatar_url', 'webhook_avatar_url', 'banner', 'icon']

/** What importers would reject is put aside, where `withOriginals` finds it. */
export interface Importable<Value> {
  value: Value
  originals: Original[]
}

/** The entity without images that the bot rejects: addresses stored long ago may be plain `http`. */
export function importableEntity<Entity extends object>(
  entity: Entity,
  path: Original['path'],
): Importable<Entity> {
  const value: Record<string, unknown> = { ...(entity as object) }
  const originals: Original[] = []
  for (const key of imageKeys) {
    const address = value[key]
    if (typeof address !== 'string' || isImageUrl(address)) continue
    originals.push({ path: [...path, key], value: address })
    value[key] = null
  }
  return { value: value as Entity, originals }
}

/** The switch with no more members than the bot takes. */
export function importableSwitch(entry: BackupSwitch, position: number): Importable<BackupSwitch> {
  if (entry.members.length <= maxFronters) return { value: entry, originals: [] }
  const value = { ...entry, members: entry.members.slice(0, maxFronters) }
  return { value, originals: [{ path: ['switches', position, 'members'], value: entry.members }] }
}

/** The backup as it was read from the API: with the values that were put aside. */
export function withOriginals(backup: Backup): Backup {
  const originals = backup.extras?.originals
  if (!originals?.length) return backup
  const whole: Backup = {
    ...backup,
    members: backup.members.map((member) => ({ ...member })),
    groups: backup.groups.map((group) => ({ ...group })),
    switches: [...backup.switches],
  }
  for (const { path, value } of originals) {
    const [list, position, key] = path
    if (list === 'switches') {
      const entry = whole.switches[Number(position)]
      if (entry) whole.switches[Number(position)] = { ...entry, members: value as string[] }
    } else if (list === 'members' || list === 'groups') {
      const entity = whole[list][Number(position)]
      if (entity) Object.assign(entity, { [String(key)]: value })
    } else if (imageKeys.includes(String(list))) {
      Object.assign(whole, { [String(list)]: value })
    }
  }
  return whole
}
