// #region hooks
import { createPluralKit } from '@pluralkit-openapi/sdk'

let refused = 0
const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
  hooks: { onLimited: () => refused++ },
})

const colors = ['d1495b', '2e86ab', '2d6a4f', 'f2a541', '66a182', '8d6a9f']
// six at once: they wait in the queue
await Promise.all(colors.map((color) => pk.members.update('robins', { color })))
console.log(`${colors.length} changes, ${refused} refused`) // → 6 changes, 0 refused

// #endregion

// #region choose
import { isRateLimitError } from '@pluralkit-openapi/sdk'

await pk.members.get('robins', { pacing: { priority: 'high' } }) // goes first

try {
  const impatient = { pacing: { onLimit: 'throw' } } as const
  await Promise.all(
    colors.map((color) => pk.members.update('robins', { color }, impatient)),
  )
} catch (error) {
  if (!isRateLimitError(error)) throw error
  console.log('sent:', error.sent) // → sent: no
}

// #endregion

// #region paced-fetch
import { createPacedFetch } from '@pluralkit-openapi/sdk'

const baseUrl = process.env.PLURALKIT_BASE_URL ?? 'https://api.pluralkit.me/v2'
const pacedFetch = createPacedFetch(fetch, { baseUrl })
const response = await pacedFetch(`${baseUrl}/systems/exampl`, {
  headers: { 'User-Agent': 'my-app/1.0 (me@example.org)' },
})
console.log(response.status) // → 200
// #endregion
