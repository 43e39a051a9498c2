import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'playground/1.0 (me@example.com)',
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL,
})

// Eight at once: the SDK sends them as fast as the server admits. Watch the bucket.
const colors = ['d1495b', '2e86ab', '2d6a4f', 'f2a541', '66a182', '8d6a9f', '00798c', 'c44536']
await Promise.all(colors.map((color) => pk.members.update('robins', { color })))
console.log((await pk.members.get('robins')).color) // → c44536
