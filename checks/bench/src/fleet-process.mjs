// A process of a fleet: reads and changes as fast as it can until the time is over, and prints how often each was answered.
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { createRedisStore } from '@pluralkit-openapi/sdk/redis'
import { Redis } from 'ioredis'

const [baseUrl, socket, keyPrefix, share, token, untilMs] = process.argv.slice(2)
const redis = new Redis(socket)
const store = createRedisStore(redis, { share: Number(share), keyPrefix })
const pk = createPluralKit({ userAgent: 'bench/1.0 (dev@example.com)', baseUrl, token, pacing: { store } })

const answered = { GET: 0, PATCH: 0 }
const callers = (count, kind, send) =>
  Array.from({ length: count }, async () => {
    while (Date.now() < untilMs) {
      await send()
      if (Date.now() < untilMs) answered[kind]++
    }
  })
callers(10, 'GET', () => pk.systems.get('@me'))
callers(4, 'PATCH', () => pk.members.update('robins', { pronouns: `they/them ${answered.PATCH}` }))
setTimeout(() => {
  console.log(JSON.stringify(answered))
  process.exit() // what waits still is not waited for
}, untilMs - Date.now())
