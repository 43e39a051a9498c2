// #region several-clients
import { createMemoryStore, createPluralKit } from '@pluralkit-openapi/sdk'

const store = createMemoryStore() // one for all clients of this process
const userAgent = 'my-bot/1.0 (me@example.org)'
const tokens = [process.env.PLURALKIT_TOKEN, null] // null is anonymous
const clients = tokens.map((token) =>
  createPluralKit({ userAgent, token, pacing: { store } }),
)
console.log(`${clients.length} clients`) // → 2 clients
// #endregion
