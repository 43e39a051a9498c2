/**
 * Serves a page that shows who is fronting, for a browser source of OBS and the like. Usage: stream-overlay [system] [--port 3000]
 * With the token of a webhook in PLURALKIT_SIGNING_TOKEN it receives PluralKit's events at /dispatch. Without, it asks every 30 seconds.
 */
import { EventEmitter, on } from 'node:events'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { frontWatcher } from '@pluralkit-openapi/sdk/dispatch'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { connect, warn } from './lib/program.js'
import { createHandler, serve } from './lib/receive-events.js'

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '3000' } },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals

const pk = connect()
const handler = createHandler()
const page = await readFile(new URL('./stream-overlay.html', import.meta.url), 'utf8')

const changes = new EventEmitter().setMaxListeners(0)
let latest = '[]'

const app = new Hono()
app.get('/', (context) => context.html(page))
app.get('/changes', (context) =>
  streamSSE(context, async (stream) => {
    const ended = new AbortController()
    stream.onAbort(() => ended.abort())
    const following = on(changes, 'front', { signal: ended.signal })
    await stream.writeSSE({ data: latest })
    try {
      for await (const [data] of following) await stream.writeSSE({ data })
    } catch {
      // the page was closed
    }
  }),
)
if (handler) app.all('/dispatch', (context) => handler(context.req.raw))

const address = await serve(async (request) => app.fetch(request), Number(values.port))
console.log(
  `The overlay is at ${address}/${handler ? `, and events go to ${address}/dispatch` : ''}. Ctrl+C ends it.`,
)

// The page gets no more than it shows.
for await (const front of frontWatcher(pk, systemRef, { handler, onError: warn })) {
  const members = front?.members ?? []
  latest = JSON.stringify(
    members.map(({ name, display_name, pronouns, avatar_url, color }) => ({
      name: display_name ?? name,
      pronouns,
      avatar: avatar_url,
      color,
    })),
  )
  changes.emit('front', latest)
}
