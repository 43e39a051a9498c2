// #region program
import { PKAPI } from 'pkapi.js'

const api = new PKAPI({
  base_url: process.env.PLURALKIT_SERVER ?? 'https://api.pluralkit.me',
  token: process.env.PLURALKIT_TOKEN ?? '',
})

const system = await api.getSystem()
const members = await api.getMembers({ system: system.id }) // a Map
const robin = members.get('robins')
const fronters = await api.getFronters({ system: system.id })
console.log(
  system.name,
  robin?.name,
  [...(fronters?.members?.keys() ?? [])].join(' '),
) // → Example System Robin robins junipr

// pkapi.js requires a name in every change
await api.patchMember({ member: 'robins', name: 'Robin', pronouns: 'he/they' })
// #endregion
