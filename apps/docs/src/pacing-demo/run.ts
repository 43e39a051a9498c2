import { createSandbox } from '@pluralkit-openapi/sandbox'
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { asBrowsersSend } from '../as-browsers-send.js'
import { VirtualClock } from './virtual-clock.js'

/** A request as the server's limiter saw it. */
export interface Shot {
  atMs: number
  refused: boolean
}

/** A client that changes a member as often as it can, until it is stopped. */
type Client = (send: Send, clock: VirtualClock, token: string) => Promise<void>
type Send = (request: Request) => Promise<Response>

// The server is half a world away, at the same distance for both.
const tripMs = 20

/** Waits exactly as long as the server says, and then tries again. */
export const obedient: Client = async (send, clock, token) => {
  for (;;) {
    const response = await send(
      new Request('https://api.pluralkit.me/v2/members/robins', {
        method: 'PATCH',
        headers: { Authorization: token, 'Content-Type': 'application/json', 'User-Agent': 'obedient/1.0' },
        body: '{"pronouns":"they/them"}',
      }),
    )
    if (response.status === 429) await clock.sleep((await response.json()).retry_after)
  }
}

/** The SDK, with a line that never gets empty. */
export const paced: Client = async (send, clock, token) => {
  const pk = createPluralKit({ userAgent: 'paced/1.0', token, clock, fetch: send, timeoutMs: Infinity })
  const work = async () => {
    for (;;) await pk.members.update('robins', { pronouns: 'they/them' })
  }
  await Promise.all([work(), work(), work()])
}

/** Lets a client loose on a sandbox with the server's limiter, in simulated time. */
export async function runClient(client: Client, durationMs: number): Promise<Shot[]> {
  const clock = new VirtualClock()
  const sandbox = createSandbox({ clock: clock.nowMs })
  const shots: Shot[] = []
  const send: Send = async (request) => {
    await clock.sleep(tripMs)
    const atMs = clock.nowMs()
    const response = await clock.during(answer(request))
    shots.push({ atMs, refused: response.status === 429 })
    await clock.sleep(tripMs)
    return response
  }
  /** With its whole body at hand: reading a stream takes time that is not the clock's. */
  const answer = async (request: Request) => {
    const response = await sandbox.fetch(asBrowsersSend(request))
    const text = await response.text()
    Object.defineProperty(response, 'body', { value: null }) // so that nobody reads the stream
    return Object.assign(response, { text: async () => text, json: async () => JSON.parse(text) })
  }
  void client(send, clock, sandbox.systems[0]?.token ?? '')
  await clock.runUntil(durationMs)
  return shots
}
