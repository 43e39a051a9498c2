// #region program
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-dashboard/1.0 (me@example.com)', // who is calling, and how to reach you
  token: process.env['PLURALKIT_TOKEN'], // what the bot answers to pk;token
  baseUrl: process.env['PLURALKIT_BASE_URL'], // a mock server, or left out: PluralKit itself
})

const system = await pk.systems.get('@me')
const fronters = await pk.switches.getFronters('@me') // null: no switch was ever logged
console.log(system.name) // → Example System
console.log(fronters?.members.map((member) => member.name).join(', ')) // → Robin, Juniper
// #endregion
