import type { Backup, BackupGroup, BackupMember } from '../backup.js'
import type { ImportedBackup, ImportNote } from './read-backup.js'
import { asList, asRow, asText, dateOf, type Row, textOrNull } from './rows.js'

/**
 * Reads Tupperbox's export: `tuppers` become members, `groups` become groups. It has no switches.
 *
 * As in the bot's own import a tag makes the display name `<name> <tag>`, in place of the nickname.
 */
export function readTupperbox(file: Row): ImportedBackup {
  const notes: ImportNote[] = []
  const tuppers = asList(file['tuppers']).map(asRow)
  const members = tuppers.map((tupper, position) => memberOf(tupper, position, notes))
  const groups = asList(file['groups'])
    .map(asRow)
    .map((row, position): BackupGroup => {
      const id = asText(row['id']) ?? `group-${position + 1}`
      const name = asText(row['name']) ?? id
      if (asText(row['tag']))
        notes.push({ where: `group ${name}`, problem: 'has a tag, which groups here have not' })
      const inside = members.filter((_, tupper) => asText(tuppers[tupper]?.['group_id']) === id)
      return {
        id: `tupperbox-${id}`,
        name,
        description: textOrNull(row['description']),
        members: inside.map((member) => member.id),
      }
    })
  const backup: Backup = { version: 2, accounts: [], members, groups, switches: [] }
  return { source: 'tupperbox', backup, notes }
}

function memberOf(tupper: Row, position: number, notes: ImportNote[]): BackupMember {
  const id = `tupperbox-${asText(tupper['id']) ?? position + 1}`
  const name = asText(tupper['name'])
  const where = `member ${name ?? id}`
  if (name === undefined) notes.push({ where, problem: 'has no name, and gets its id as one' })
  const tag = asText(tupper['tag'])
  const nick = asText(tupper['nick'])
  if (tag && nick)
    notes.push({ where, problem: `has a tag and the nickname "${nick}": only the tag is kept` })
  const brackets = asList(tupper['brackets']).map((part) => (typeof part === 'string' ? part : ''))
  if (brackets.length % 2 === 1)
    notes.push({ where, problem: 'has a bracket without its other half, which is left out' })
  const pairs = Array.from({ length: Math.floor(brackets.length / 2) }, (_, pair) => ({
    prefix: brackets[2 * pair] || null,
    suffix: brackets[2 * pair + 1] || null,
  }))
  return {
    id,
    name: name ?? id,
    display_name: tag ? `${name} ${tag}` : (nick ?? null),
    avatar_url: textOrNull(tupper['avatar_url']),
    description: textOrNull(tupper['description']),
    birthday: dateOf(tupper['birthday'], where, notes),
    keep_proxy: tupper['show_brackets'] === true,
    proxy_tags: pairs.filter(({ prefix, suffix }) => prefix || suffix),
  }
}
