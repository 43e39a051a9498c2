// #region program
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // optional for public data
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})

const system = await pk.systems.get('@me')
const members = await pk.members.list('@me') // an array
const robin = members.find(({ id }) => id === 'robins')
const fronters = await pk.switches.getFronters('@me')
console.log(
  system.name,
  robin?.name,
  fronters?.members.map(({ id }) => id).join(' '),
) // → Example System Robin robins junipr

await pk.members.update('robins', { pronouns: 'he/they' })
// #endregion
