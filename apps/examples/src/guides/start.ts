// #region program
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-dashboard/1.0 (me@example.com)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // from pk;token in Discord
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})

const system = await pk.systems.get('@me')
const fronters = await pk.switches.getFronters('@me')
console.log(system.name) // → Example System
console.log(fronters?.members.map(({ name }) => name).join(', ')) // → Robin, Juniper
// #endregion
