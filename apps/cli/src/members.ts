import type { Member } from '@pluralkit-openapi/sdk'
import { normalizeRef } from '@pluralkit-openapi/sdk/values'
import { askWhich } from './ask.js'
import { CliError, exitCodes } from './exit-codes.js'
import type { Terminal } from './terminal.js'

/**
 * Finds the member that a user means: by id or UUID, else by name, display name or alias, else by proxy tag, else by the beginning of the
 * name. Case doesn't matter. Asks if there are several.
 */
export async function findMember(
  members: readonly Member[],
  text: string,
  terminal: Terminal,
): Promise<Member> {
  const wanted = fold(text)
  const ref = normalizeRef(text)
  const ways: ((member: Member) => boolean)[] = [
    ({ id, uuid }) => ref === id || ref === uuid,
    ({ name }) => fold(name) === wanted,
    ({ display_name, aliases }) =>
      [display_name, ...(aliases ?? [])].some((name) => name && fold(name) === wanted),
    ({ proxy_tags }) =>
      proxy_tags.some(({ prefix, suffix }) =>
        [prefix, suffix, `${prefix ?? ''}text${suffix ?? ''}`].includes(text),
      ),
    ({ name }) => fold(name).startsWith(wanted),
  ]
  for (const isMeant of ways) {
    const found = members.filter(isMeant)
    const [only] = found
    if (only && found.length === 1) return only
    if (found.length > 1) return ask(found)
  }
  throw new CliError(`No member is called "${text}". "pluralkit members" lists them.`, exitCodes.badArguments)

  async function ask(found: readonly Member[]): Promise<Member> {
    const options = found.map(({ id, name, display_name }) => ({
      value: id,
      label: `${name} (${id})${display_name ? `, ${display_name}` : ''}`,
    }))
    if (!terminal.isInteractive) {
      const list = options.map(({ label }) => label).join('; ')
      throw new CliError(`"${text}" can be ${list}. Give the id.`, exitCodes.badArguments)
    }
    const id = await askWhich(`Which "${text}"?`, options)
    return found.find((member) => member.id === id) as Member
  }
}

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase()
