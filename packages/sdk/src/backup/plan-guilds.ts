import type { BackupExtras } from './backup.js'
import type { RestoreStep } from './restore-plan.js'

/** The changes to settings and autoproxy in Discord servers. */
export function planGuilds(
  wanted: BackupExtras = {},
  current: BackupExtras = {},
  idOf: (key: string) => string | undefined,
): RestoreStep[] {
  const { guilds = [], memberGuilds = [], autoproxy = [] } = wanted
  const steps: RestoreStep[] = []
  for (const { guild_id: guildId, ...settings } of guilds) {
    const there = current.guilds?.find(({ guild_id }) => guild_id === guildId)
    const body = changed(settings, there)
    if (body) steps.push({ kind: 'updateGuild', guildId, body })
  }
  for (const { guild_id: guildId, member, ...settings } of memberGuilds) {
    const there = current.memberGuilds?.find((row) => row.guild_id === guildId && row.member === idOf(member))
    const { keep_proxy, ...others } = settings
    // Once set, it can't be unset: null is a 500.
    const body = changed({ ...others, ...(keep_proxy !== null && { keep_proxy }) }, there)
    if (body) steps.push({ kind: 'updateMemberGuild', guildId, member, body })
  }
  for (const { guild_id: guildId, autoproxy_mode, autoproxy_member: member } of autoproxy) {
    const there = current.autoproxy?.find(({ guild_id }) => guild_id === guildId)
    const isSameMember = (member === null ? null : idOf(member)) === there?.autoproxy_member
    if (there?.autoproxy_mode === autoproxy_mode && isSameMember) continue
    steps.push({ kind: 'updateAutoproxy', guildId, member, body: { autoproxy_mode } })
  }
  return steps
}

function changed(wanted: object, there: object | undefined): Record<string, unknown> | undefined {
  const current: Record<string, unknown> = { ...there }
  const entries = Object.entries(wanted).filter(([key, value]) => current[key] !== value)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
