/** Prints a system, its members and who is fronting. Usage: print-system [system], by default the token's own. */
import { createPluralKit, isApiError } from '@pluralkit-openapi/sdk'

const { PLURALKIT_TOKEN: token, PLURALKIT_BASE_URL: baseUrl } = process.env
const systemRef = process.argv[2] ?? (token ? '@me' : 'exampl')

const pk = createPluralKit({
  userAgent: 'print-system/1.0 (dev@example.com)', // name a contact of your own here
  ...(token && { token }),
  ...(baseUrl && { baseUrl }),
})

const system = await pk.systems.get(systemRef)
console.log(
  `${system.name ?? 'A system without a name'} (${system.id})${system.pronouns ? `, ${system.pronouns}` : ''}`,
)

try {
  for (const member of await pk.members.list(systemRef)) {
    console.log(
      `  ${member.display_name ?? member.name} (${member.id})${member.pronouns ? `, ${member.pronouns}` : ''}`,
    )
  }
} catch (error) {
  if (!isApiError(error, 30001)) throw error
  console.log('  The member list is private.')
}

const latest = await pk.switches.getFronters(systemRef) // null: no switch was ever logged
const names = latest?.members.map((member) => member.name) ?? []
console.log(
  names.length > 0 ? `Fronting since ${latest?.timestamp}: ${names.join(', ')}` : 'Nobody is fronting.',
)
