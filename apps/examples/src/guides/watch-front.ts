import { createPluralKit } from '@pluralkit-openapi/sdk'
import { frontWatcher } from '@pluralkit-openapi/sdk/dispatch'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})

for await (const front of frontWatcher(pk, '@me')) {
  console.log(front?.members.map(({ name }) => name).join(', ')) // → Robin, Juniper
  break // remove this line to follow every change
}
