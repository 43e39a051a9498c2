// A process of a fleet: reads so many times, all at once, and prints how many were answered.
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { createRedisStore } from '@pluralkit-openapi/sdk/redis'
import { Redis } from 'ioredis'

const [baseUrl, socket, token, reads] = process.argv.slice(2)
const redis = new Redis(socket).on('error', () => {})
const pk = createPluralKit({
  userAgent: 'sdk-tests/1.0 (dev@example.com)',
  baseUrl,
  token,
  pacing: { store: createRedisStore(redis, { share: 8 }) },
})
const answers = await Promise.all(Array.from({ length: Number(reads) }, () => pk.systems.get('@me')))
console.log(answers.length)
redis.disconnect()
