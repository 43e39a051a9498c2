/** Writes a whole system to a JSON file. Usage: back-up <file>. The token says which system. */
import { rename, writeFile } from 'node:fs/promises'
import type { Switch } from '@pluralkit-openapi/sdk'
import { connect, fail } from './lib/program.js'

const [file] = process.argv.slice(2)
if (!file) fail('Usage: back-up <file>')

const pk = connect()
const system = await pk.whoami() // a wrong token is no error for reading: it would give us what strangers see
if (!system)
  fail('A backup needs a token that is right. Set PLURALKIT_TOKEN to what the bot answers to pk;token.')

const [settings, members, groups, switches] = await Promise.all([
  pk.systems.getSettings('@me'),
  pk.members.list('@me'),
  pk.groups.list('@me', { query: { with_members: true } }),
  readSwitches(),
])
const backup = { savedAt: new Date().toISOString(), system, settings, members, groups, switches }

// For us alone, as private fields and the webhook's address are in it; and never half a file under the right name.
await writeFile(`${file}.part`, `${JSON.stringify(backup, null, 2)}\n`, { mode: 0o600 })
await rename(`${file}.part`, file)
console.log(
  `${system.name ?? system.id}: ${members.length} members, ${groups.length} groups and ${switches.length} switches are in ${file}`,
)

/** A list names the members of a switch in no fixed order. To keep who is first, read each with `pk.switches.get`: ten in a second. */
async function readSwitches(): Promise<Switch[]> {
  const switches: Switch[] = []
  for await (const entry of pk.switches.iterate('@me', { includeFuture: true })) switches.push(entry)
  return switches
}
