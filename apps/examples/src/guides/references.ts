// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // optional for public data
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})

// #endregion

// #region normalise
import { normalizeRef, normalizeShortId } from '@pluralkit-openapi/sdk/values'

console.log(normalizeRef('ROB-INS')) // → robins
console.log(normalizeRef('0B6F2C518D3E4F7AB1C92E5D7A904C11'))
// → 0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11
console.log(normalizeShortId('Robin!')) // → null
// #endregion

// #region lists
// the SDK sends the exact form: ashley
await pk.groups.addMembers('forest', ['ASH-LEY'])
const members = await pk.groups.listMembers('forest')
console.log(
  members
    .map(({ id }) => id)
    .sort()
    .join(' '),
) // → ashley junipr robins
// #endregion

// #region store-uuid
const { uuid } = await pk.members.get('robins')
const later = await pk.members.get(uuid) // works after the short id has changed
console.log(later.name) // → Robin

// #endregion

// #region not-found
import { ErrorCode, isApiError } from '@pluralkit-openapi/sdk'

try {
  await pk.groups.overwriteMembers('forest', ['robins', 'abcde'])
} catch (error) {
  if (!isApiError(error, ErrorCode.NamedMemberNotFound)) throw error
  console.log(error.body.message) // → Member 'abcde' not found.
}
// #endregion
