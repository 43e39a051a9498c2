import { changesOf, type MemberUpdate } from '@pluralkit-openapi/sdk'
import { privacyKeys } from '@pluralkit-openapi/sdk/values'
import { CliError, exitCodes } from '../exit-codes.js'
import { findMember } from '../members.js'
import { printResult, table } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

export const listMembers = (terminal: Terminal, system: string | undefined, options: CommonOptions) =>
  withSession(
    terminal,
    options,
    async (session) => {
      const members = [...(await session.pk.members.list(system ?? '@me', { signal: terminal.signal }))]
      members.sort((a, b) => a.name.localeCompare(b.name))
      const rows = members.map(({ id, name, pronouns, birthday }) => [
        id,
        name,
        pronouns ?? '',
        birthday ?? '',
      ])
      printResult(session, members, table(rows))
    },
    system === undefined,
  )

const textKeys = [
  'name',
  'display_name',
  'color',
  'birthday',
  'pronouns',
  'avatar_url',
  'webhook_avatar_url',
  'banner',
  'description',
]
const flagKeys = ['keep_proxy', 'tts']
const levelKeys: readonly string[] = privacyKeys.member

export async function setMember(
  terminal: Terminal,
  text: string,
  values: string[],
  options: CommonOptions,
): Promise<void> {
  const wanted = readValues(values)
  await withSession(terminal, options, async (session) => {
    const { pk } = session
    const { signal } = terminal
    const { id } = await findMember(await pk.members.list('@me', { signal }), text, terminal)
    const member = await pk.members.get(id, { signal })
    const changes = changesOf(member, wanted)
    if (!changes)
      return printResult(session, member, [`Nothing to do: ${member.name} (${id}) is like that already.`])
    const changed = await pk.members.update(id, changes, { signal })
    printResult(session, changed, [
      `Changed ${changed.name} (${id}): ${Object.keys(flat(changes)).join(', ')}`,
    ])
  })
}

const flat = ({ privacy, ...values }: MemberUpdate) => ({ ...values, ...privacy })

/** Reads `key=value`; an empty value clears. */
function readValues(values: readonly string[]): MemberUpdate {
  const update: Record<string, unknown> = {}
  const privacy: Record<string, string> = {}
  for (const pair of values) {
    const [, key = '', value = ''] = /^([a-z_]+)=(.*)$/s.exec(pair) ?? []
    if (textKeys.includes(key))
      update[key] = key === 'color' ? value.replace(/^#/, '') || null : value || null
    else if (flagKeys.includes(key)) update[key] = flag(key, value)
    else if (levelKeys.includes(key)) privacy[key] = level(key, value)
    else {
      throw new CliError(
        `"${pair}" is not understood. Write key=value with one of: ${[...textKeys, ...flagKeys, ...levelKeys].join(', ')}.`,
        exitCodes.badArguments,
      )
    }
  }
  return { ...update, ...(Object.keys(privacy).length > 0 && { privacy }) }
}

function flag(key: string, value: string): boolean {
  if (value === 'true' || value === 'yes') return true
  if (value === 'false' || value === 'no') return false
  throw new CliError(`"${key}" must be true or false.`, exitCodes.badArguments)
}

function level(key: string, value: string): string {
  if (value === 'public' || value === 'private') return value
  throw new CliError(`"${key}" must be public or private.`, exitCodes.badArguments)
}
