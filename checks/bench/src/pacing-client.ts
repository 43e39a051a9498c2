// A process with one client: sends through it as fast as it can against several servers at once until the time is over, then tells
// its parent how often each has answered.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Kind, peers, requestAsIs, type Send } from './lib/peers.js'

/** What the process is asked to do. */
export interface Order {
  client: keyof typeof clients
  /** When the burst has been used and counting begins, and when it ends. */
  fromMs: number
  untilMs: number
  loads: { baseUrl: string; kind: Kind; callers: number }[]
}

/** Who sends: a client that waits as it is told, pkapi.js with its limiter on, and this SDK. */
export const clients = {
  'waits retry_after': obedient,
  'pkapi.js': (baseUrl: string) => peers['pkapi.js'](baseUrl, { isPaced: true }),
  'this SDK': (baseUrl: string) => peers['this SDK'](baseUrl, { isPaced: true }),
}

/** What most clients do: send, and after a refusal wait as long as the answer says. */
function obedient(baseUrl: string): Send {
  const send = async (kind: Kind) => {
    for (;;) {
      const response = await requestAsIs(baseUrl, kind)
      const body = await response.json()
      if (response.status !== 429) return body
      await sleep(body.retry_after)
    }
  }
  return { GET: () => send('GET'), PATCH: () => send('PATCH') }
}

process.once('message', ({ client, fromMs, untilMs, loads }: Order) => {
  const answered = loads.map(() => 0)
  for (const [index, { baseUrl, kind, callers }] of loads.entries()) {
    const { [kind]: send } = clients[client](baseUrl)
    const call = async () => {
      for (;;) {
        await send()
        if (Date.now() >= fromMs) answered[index] = (answered[index] ?? 0) + 1
      }
    }
    for (let caller = 0; caller < callers; caller++) void call()
  }
  // What waits still is not waited for.
  void sleep(untilMs - Date.now()).then(() => process.send?.(answered, () => process.exit()))
})
process.send?.('ready')
