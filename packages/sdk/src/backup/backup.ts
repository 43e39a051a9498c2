import type {
  Autoproxy,
  GroupPrivacy,
  MemberGuildSettings,
  MemberPrivacy,
  ShortId,
  Snowflake,
  SystemGuildSettings,
  SystemPrivacy,
  Timestamp,
  UpdatedSystemSettings,
} from '../generated/models.js'
import type { OwnGroup, OwnMessageMember, OwnSystem } from '../views/own-view.js'

/**
 * A backup of a system: a plain JSON object that is also a valid `pk;export` file, version 2. A key that is absent is not known, and a
 * restore leaves it as it is; null means "not set".
 */
export interface Backup extends Partial<Omit<OwnSystem, 'privacy'>> {
  version: 2
  privacy?: Partial<SystemPrivacy>
  /** The settings of the system. */
  config?: Partial<UpdatedSystemSettings>
  /** Ids of the Discord accounts. The API doesn't show them, so that only files of the bot have some. */
  accounts: Snowflake[]
  members: BackupMember[]
  groups: BackupGroup[]
  /** Newest first, one for each moment. */
  switches: BackupSwitch[]
  /** What a `pk;export` file has no place for. The bot ignores it. */
  extras?: BackupExtras
}

/** A member of a backup. */
export interface BackupMember extends Partial<Omit<OwnMessageMember, 'id' | 'name' | 'privacy'>> {
  /** Short id. In backups made from other programs' files any string that is unique in the file. */
  id: ShortId
  name: string
  privacy?: Partial<MemberPrivacy>
}

/** A group of a backup. */
export interface BackupGroup
  extends Partial<Omit<OwnGroup, 'id' | 'name' | 'privacy' | 'members' | 'system'>> {
  /** Short id, or any string that is unique in the file. */
  id: ShortId
  name: string
  /** Ids of members of this backup. */
  members: ShortId[]
  privacy?: Partial<GroupPrivacy>
}

/** A switch of a backup. */
export interface BackupSwitch {
  timestamp: Timestamp
  /** Ids of members of this backup. The API's lists have no order, so neither has this one. */
  members: ShortId[]
}

/** What a backup has beside a `pk;export` file. */
export interface BackupExtras {
  /** Settings of the system in Discord servers that were asked for. */
  guilds?: (SystemGuildSettings & { guild_id: Snowflake })[]
  /** Settings of members in those servers. */
  memberGuilds?: (MemberGuildSettings & { guild_id: Snowflake; member: ShortId })[]
  /** Autoproxy in those servers. */
  autoproxy?: (Autoproxy & { guild_id: Snowflake })[]
  /** Values that the bot's importer would reject, by where they belong: in their place the file has one that it takes. */
  originals?: Original[]
}

/** A value that stands elsewhere in the file, as the bot would reject the whole file because of it. */
export interface Original {
  /** Keys and positions from the top: `['members', 3, 'avatar_url']`. */
  path: readonly (string | number)[]
  value: unknown
}
