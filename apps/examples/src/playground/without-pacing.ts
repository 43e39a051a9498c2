import { createPluralKit, isRateLimitError } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'playground/1.0 (me@example.com)',
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL,
  pacing: false, // sends everything at once
})

const colors = ['d1495b', '2e86ab', '2d6a4f', 'f2a541', '66a182', '8d6a9f', '00798c', 'c44536']
const results = await Promise.allSettled(colors.map((color) => pk.members.update('robins', { color })))
const refused = results.filter((result) => result.status === 'rejected' && isRateLimitError(result.reason))
console.log(refused.length > 0 ? 'Some were refused.' : 'None was refused.') // → Some were refused.
