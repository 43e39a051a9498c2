import { CliError, exitCodes } from '../exit-codes.js'
import { printable } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

interface ApiOptions extends CommonOptions {
  data?: string
}

export async function api(
  terminal: Terminal,
  method: string,
  path: string,
  options: ApiOptions,
): Promise<void> {
  const verb = method.toUpperCase()
  if (!['GET', 'POST', 'PATCH', 'DELETE'].includes(verb))
    throw new CliError(`The API has no ${method}. Use GET, POST, PATCH or DELETE.`, exitCodes.badArguments)
  if (!path.startsWith('/'))
    throw new CliError('The path must begin with a slash, such as /systems/@me.', exitCodes.badArguments)
  const body = options.data === '-' ? await terminal.readInput() : options.data
  if (body !== undefined) checkJson(body)
  await withSession(
    terminal,
    options,
    async ({ pk }) => {
      const response = await pk.fetch(path, {
        method: verb,
        signal: terminal.signal,
        ...(body !== undefined && { body, headers: { 'Content-Type': 'application/json' } }),
      })
      const text = await response.text()
      if (text !== '') terminal.print(`${printable(indented(text))}\n`)
      if (!response.ok) throw new CliError(`Status ${response.status}`)
    },
    false,
  )
}

function checkJson(text: string): void {
  try {
    JSON.parse(text)
  } catch {
    throw new CliError('--data is not JSON.', exitCodes.badArguments)
  }
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
