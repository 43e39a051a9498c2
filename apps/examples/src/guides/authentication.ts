// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // optional for public data
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})
// #endregion

// #region whoami
const me = await pk.whoami()
console.log(me?.name ?? 'The token is wrong.') // → Example System

const stranger = await pk.whoami({ token: 'mistyped' })
console.log(stranger) // → null
// #endregion

// #region views
const own = await pk.members.get('ashley')
const seenByOthers = await pk.members.get('ashley', { token: null })
console.log(own.birthday, own.privacy !== null) // → 0001-11-02 true
console.log(seenByOthers.birthday, seenByOthers.privacy) // → null null

// #endregion

// #region own-view
import { isOwnView } from '@pluralkit-openapi/sdk'

const member = await pk.members.get('robins')
if (!isOwnView(member)) throw new Error('Not your member, or the token is wrong.')
console.log(member.privacy.visibility) // → public

// #endregion

// #region private-list
import { ErrorCode, isApiError } from '@pluralkit-openapi/sdk'

try {
  await pk.groups.listMembers('nights', { token: null })
} catch (error) {
  if (!isApiError(error, ErrorCode.GroupMemberListPrivate)) throw error
  console.log('The member list is private.') // → The member list is private.
}
// #endregion
