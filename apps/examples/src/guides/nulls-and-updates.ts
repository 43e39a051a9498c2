import { connect } from '../lib/program.js'

const pk = connect()

// #region update
const robin = await pk.members.update('robins', {
  display_name: null, // cleared
  pronouns: 'he/they', // set
  // everything else stays as it is
})
console.log(robin.display_name, robin.pronouns, robin.color) // → null he/they d1495b
// #endregion

// #region create
const wren = await pk.members.create({ name: 'Wren', proxy_tags: [{ prefix: 'W:', suffix: null }] })
console.log(wren.pronouns, wren.proxy_tags.length) // → null 1
// #endregion

// #region compile-errors
// @ts-expect-error The server answers a null here with a 500.
const noTags = () => pk.members.update('robins', { proxy_tags: null })

// @ts-expect-error The server would ignore a key that it does not know, and say nothing.
const misspelt = () => pk.members.update('robins', { nickname: 'Rob' })
// #endregion
console.log(typeof noTags, typeof misspelt) // → function function

// #region changes-of
import { changesOf, isOwnView } from '@pluralkit-openapi/sdk'

const member = await pk.members.get('junipr')
if (!isOwnView(member)) throw new Error('Not yours: an update would be refused.')

const changes = changesOf(member, { pronouns: 'they/them', color: null })
console.log(changes) // → { pronouns: 'they/them' }
if (changes) await pk.members.update(member.id, changes) // no difference, no request

// #endregion

// #region fits
import { fits } from '@pluralkit-openapi/sdk/values'

console.log('🦊'.length) // → 2
console.log(fits('name', '🦊'.repeat(50)), fits('name', '🦊'.repeat(51))) // → true false
// #endregion
