// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // optional for public data
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})
// #endregion

// #region update
const robin = await pk.members.update('robins', {
  display_name: null, // cleared
  pronouns: 'he/they', // set
  // everything else stays as it is
})
console.log(robin.display_name, robin.pronouns, robin.color) // → null he/they d1495b
// #endregion

// #region create
const wren = await pk.members.create({
  name: 'Wren',
  proxy_tags: [{ prefix: 'W:', suffix: null }],
})
console.log(wren.pronouns, wren.proxy_tags.length) // → null 1
// #endregion

// #region compile-errors
// @ts-expect-error The server responds to null here with a 500.
const noTags = () => pk.members.update('robins', { proxy_tags: null })

// @ts-expect-error The server would silently ignore an unknown key.
const misspelt = () => pk.members.update('robins', { nickname: 'Rob' })
// #endregion
console.log(typeof noTags, typeof misspelt) // → function function

// #region changes-of
import { changesOf, isOwnView } from '@pluralkit-openapi/sdk'

const member = await pk.members.get('junipr')
if (!isOwnView(member))
  throw new Error('Not your member: an update would be rejected.')

const changes = changesOf(member, { pronouns: 'they/them', color: null })
console.log(changes) // → { pronouns: 'they/them' }
// no difference, no request
if (changes) await pk.members.update(member.id, changes)

// #endregion

// #region fits
import { fits } from '@pluralkit-openapi/sdk/values'

console.log('🦊'.length) // → 2
console.log(fits('name', '🦊'.repeat(50))) // → true
console.log(fits('name', '🦊'.repeat(51))) // → false
// #endregion
