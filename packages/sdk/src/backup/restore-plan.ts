import type {
  AutoproxyUpdate,
  GroupCreate,
  GroupUpdate,
  MemberCreate,
  MemberGuildSettingsUpdate,
  MemberUpdate,
  ShortId,
  Snowflake,
  SystemGuildSettingsUpdate,
  SystemSettingsUpdate,
  SystemUpdate,
  Timestamp,
} from '../generated/models.js'
import type { Backup } from './backup.js'

/**
 * One change that a restore makes; each is one request. `id` is the short id of what is there; `key` the id that a backup has for what is
 * to be created. Members are named by the ids of the backup.
 */
export type RestoreStep =
  | { kind: 'updateSystem'; body: SystemUpdate }
  | { kind: 'updateSettings'; body: SystemSettingsUpdate }
  | { kind: 'createMember'; key: string; name: string; body: MemberCreate }
  | { kind: 'updateMember'; id: ShortId; name: string; body: MemberUpdate }
  | { kind: 'createGroup'; key: string; name: string; body: GroupCreate }
  | { kind: 'updateGroup'; id: ShortId; name: string; body: GroupUpdate }
  | { kind: 'addGroupMembers'; key: string; name: string; members: string[] }
  | { kind: 'removeGroupMembers'; id: ShortId; name: string; members: ShortId[] }
  | { kind: 'createSwitch'; timestamp: Timestamp; members: string[] }
  | { kind: 'updateSwitch'; timestamp: Timestamp; members: string[] }
  | { kind: 'updateGuild'; guildId: Snowflake; body: SystemGuildSettingsUpdate }
  | { kind: 'updateMemberGuild'; guildId: Snowflake; member: string; body: MemberGuildSettingsUpdate }
  | { kind: 'updateAutoproxy'; guildId: Snowflake; member: string | null; body: AutoproxyUpdate }
  | { kind: 'deleteSwitch'; timestamp: Timestamp }
  | { kind: 'deleteGroup'; id: ShortId; name: string }
  | { kind: 'deleteMember'; id: ShortId; name: string }

/** Something in a backup that the API can't set. */
export interface NotRestored {
  /** What it is about: `system`, `settings`, or a member's or group's name. */
  where: string
  /** Key of the value. */
  key: string
  reason: string
}

/** What a restore would do, as plain data. */
export interface RestorePlan {
  /** The changes, in order. */
  steps: RestoreStep[]
  /** How many of what are already as they should be. */
  unchanged: { members: number; groups: number; switches: number }
  /** How many of what are in the system but not in the backup. They stay, unless `remove` was asked for. */
  additional: { members: number; groups: number; switches: number }
  /** What the API can't set. */
  notRestored: NotRestored[]
  /** How long the changes take under the rate limits, in milliseconds. Reading a long history comes on top. */
  estimatedMs: number
  /** Short ids of the members and groups that are there already, by the ids of the backup. */
  ids: { members: Record<string, ShortId>; groups: Record<string, ShortId> }
  backup: Backup
  options: PlanRestoreOptions
}

/** Options of `planRestore`. */
export interface PlanRestoreOptions {
  /**
   * Also deletes members, groups and switches that are not in the backup, and takes members out of groups. What is deleted is gone.
   *
   * @defaultValue `false`
   */
  remove?: boolean | undefined
  /**
   * Whether the switch history is restored.
   *
   * @defaultValue `true`
   */
  switches?: boolean | undefined
}
