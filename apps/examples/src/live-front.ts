/**
 * Shows who is fronting, and follows every switch. Usage: live-front [system] [--port 3000]
 * With the token of a webhook in PLURALKIT_SIGNING_TOKEN it receives PluralKit's events on the port. Without, it asks every 30 seconds.
 */
import { parseArgs } from 'node:util'
import type { FullSwitch } from '@pluralkit-openapi/sdk'
import { frontWatcher } from '@pluralkit-openapi/sdk/dispatch'
import { timestampToDate } from '@pluralkit-openapi/sdk/values'
import { connect, warn } from './lib/program.js'
import { createHandler, serve } from './lib/receive-events.js'

const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '3000' } },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals

const pk = connect()
const handler = createHandler()
const source = handler ? `events at ${await serve(handler, Number(values.port))}` : 'a look every 30 seconds'
console.log(`Following "${systemRef}" by ${source}. Ctrl+C ends it.`)

const clearScreen = '\x1b[2J\x1b[H'
let redraw: NodeJS.Timeout | undefined

// #region watch
for await (const front of frontWatcher(pk, systemRef, { handler, onError: warn })) show(front)
// #endregion

/** In a terminal the display stays in its place and counts the minutes; elsewhere each change is a line. */
function show(front: FullSwitch | null): void {
  clearInterval(redraw)
  const { isTTY } = process.stdout
  const draw = () => console.log(`${isTTY ? clearScreen : ''}${describe(front)}`)
  draw()
  if (isTTY) redraw = setInterval(draw, 30_000)
}

function describe(front: FullSwitch | null): string {
  if (!front) return 'Nobody has ever logged a switch here.'
  const names = front.members.map(({ name, display_name, pronouns }) => {
    return `${display_name ?? name}${pronouns ? ` (${pronouns})` : ''}`
  })
  const minutes = Math.max(0, Math.floor((Date.now() - timestampToDate(front.timestamp).getTime()) / 60_000))
  const duration = minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return `${names.join(', ') || 'Nobody is fronting'}, for ${duration}`
}
