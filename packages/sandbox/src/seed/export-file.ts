import { groupPrivacyKeys, memberPrivacyKeys, systemPrivacyKeys } from '../generated/privacy-keys.js'
import type { SeedFile, SeedGroup, SeedMember, SeedSwitch, SeedSystem } from './seed-file.js'

type Row = Record<string, unknown>

/** What `pk;export` has written since 2018. Old files lack keys, and have privacy and proxy tags in other places. */
export interface ExportFile extends Row {
  switches: unknown
}

export const isExportFile = (value: object): value is ExportFile => 'switches' in value

/** The same system as a seed. Values are taken as they are; the seed's own check finds what is wrong with them. */
export function seedOfExport(file: ExportFile): SeedFile {
  // A webhook is not taken over: events of a sandbox are not for it.
  const { config, accounts, members, groups, switches, webhook_url, ...system } = file
  const limits = asRow(config)
  return {
    systems: [
      {
        key: 'export',
        accounts: listOf(accounts, (id) => ({ id: String(id) })),
        system: withPrivacy(system, systemPrivacyKeys) as SeedSystem['system'],
        settings: {
          ...(typeof file['timezone'] === 'string' ? { timezone: file['timezone'] } : {}),
          ...limits,
          member_limit_override: limits['member_limit'] ?? null,
          group_limit_override: limits['group_limit'] ?? null,
        } as SeedSystem['settings'],
        members: listOf(members, memberOf),
        groups: listOf(groups, groupOf),
        switches: switches as SeedSwitch[],
      } as SeedSystem,
    ],
  }
}

/** Where a value of the seed stands in the file that the seed was made from. */
export const pathInExport = (path: string): string =>
  path
    .replace(/^systems\[0\]\.?/, '')
    .replace(/^system\./, '')
    .replace(/^settings\./, 'config.')

const groupOf = (value: unknown) =>
  withPrivacy(withLowerCaseColor(asRow(value)), groupPrivacyKeys) as unknown as SeedGroup

function memberOf(value: unknown): SeedMember {
  const { prefix, suffix, ...member } = withPrivacy(withLowerCaseColor(asRow(value)), memberPrivacyKeys)
  // As with the bot, an old tag with neither part is a tag all the same.
  const hasOldTag = member['proxy_tags'] === undefined && (prefix !== undefined || suffix !== undefined)
  return (hasOldTag ? { ...member, proxy_tags: [{ prefix, suffix }] } : member) as unknown as SeedMember
}

/** Privacy keys at the top level, as in version 1, count where there is no object with them. */
function withPrivacy(row: Row, keys: readonly string[]): Row {
  const old = Object.fromEntries(
    keys.filter((key) => typeof row[key] === 'string').map((key) => [key, row[key]]),
  )
  return { ...row, privacy: { ...old, ...asRow(row['privacy']) } }
}

const withLowerCaseColor = (row: Row): Row =>
  typeof row['color'] === 'string' ? { ...row, color: row['color'].toLowerCase() } : row

const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {}

const listOf = <T>(value: unknown, convert: (item: unknown) => T): T[] =>
  Array.isArray(value) ? value.map(convert) : (value as T[])
