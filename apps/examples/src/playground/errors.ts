import { createPluralKit, isApiError, isValidationError } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'playground/1.0 (me@example.com)',
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL,
})

try {
  await pk.members.update('robins', { name: 'R'.repeat(101), color: 'red' })
} catch (error) {
  if (!isValidationError(error)) throw error
  console.log(Object.keys(error.errors).sort().join(', ')) // → color, name
}

try {
  await pk.groups.listMembers('nights', { token: null }) // as a stranger
} catch (error) {
  if (!isApiError(error, 30003)) throw error
  console.log(error.body.message) // → Unauthorized to view group member list
}
