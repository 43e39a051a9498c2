import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'playground/1.0 (me@example.com)',
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL,
})

const system = await pk.systems.get('@me')
const members = await pk.members.list('@me')
console.log(system.name, members.length) // → Example System 3

const robin = await pk.members.update('robins', {
  display_name: null,
  pronouns: 'he/they',
})
console.log(robin.display_name, robin.pronouns) // → null he/they
