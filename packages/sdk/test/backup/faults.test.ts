import { generateSeed } from '@pluralkit-openapi/sandbox'
import { expect, test } from 'vitest'
import { backUp, planRestore, type RestoreReport, restore } from '../../src/backup/index.js'
import type { Fetch } from '../../src/index.js'
import { VirtualClock } from '../pacing/virtual-clock.js'
import { clientOf, contentsOf, emptySystem, inVirtualTime, sandboxOn, seeded } from './support.js'

/** A system with what is hard to restore: members of one name, the same front twice in a row, microseconds, hidden fields. */
function source() {
  const seed = generateSeed({ members: 8, groups: 3, switches: 24 })
  const [system] = seed.systems
  if (!system?.members || !system.switches) throw new Error('The generated seed has a system.')
  Object.assign(system.system ?? {}, {
    description: 'Written\nby hand',
    color: '00aaff',
    privacy: { front_privacy: 'private' },
  })
  Object.assign(system.settings ?? {}, {
    timezone: 'Europe/Berlin',
    latch_timeout: 0,
    description_templates: ['a', 'b'],
  })
  Object.assign(system.members[1] ?? {}, {
    name: system.members[0]?.name,
    privacy: { name_privacy: 'private' },
  })
  Object.assign(system.members[2] ?? {}, { name: system.members[0]?.name, birthday: '0004-02-29', tts: true })
  const front = [...(system.switches[4]?.members ?? [])]
  for (const position of [0, 1, 5]) Object.assign(system.switches[position] ?? {}, { members: front })
  Object.assign(system.switches[7] ?? {}, { timestamp: '2025-12-20T01:02:03.000001Z' })
  Object.assign(system.switches[8] ?? {}, { timestamp: '2025-12-20T01:02:03Z' })
  return seed
}

/** The same system some time ago: things are missing, and others are different. */
function earlier(seed: object) {
  const {
    systems: [system],
  } = structuredClone(seed) as ReturnType<typeof source>
  system?.members?.splice(6)
  system?.groups?.splice(2)
  for (const group of system?.groups ?? []) group.members = []
  system?.switches?.splice(0, 6)
  system?.switches?.splice(3, 4)
  for (const entry of system?.switches ?? []) entry.members = []
  Object.assign(system?.members?.[0] ?? {}, { pronouns: 'other', description: 'other', keep_proxy: true })
  return { systems: [system] }
}

class Killed extends Error {}

/** A network on which much goes wrong: connections break before or after the server has done its work, proxies fail, bodies are cut. */
function roughly(fetch: Fetch, random: () => number, faultRate: number, kill: () => boolean): Fetch {
  let storm = 0
  return async (request, init) => {
    if (kill()) throw new Killed('The process was killed.')
    if (storm-- > 0)
      return Response.json({ message: '429: too many requests', retry_after: 0, code: 0 }, { status: 429 })
    if (random() >= faultRate) return fetch(request, init)
    const fault = Math.floor(random() * 6)
    if (fault === 0) throw new TypeError('The connection broke before the request left.')
    if (fault === 1) return new Response('<h1>503</h1>', { status: 503 })
    if (fault === 2) storm = 5
    const response = await fetch(request, init)
    if (fault === 3) throw new TypeError('The connection broke before the response came.')
    if (fault === 4) return new Response('<h1>502</h1>', { status: 502 })
    if (fault === 5) return cut(response)
    return response
  }
}

async function cut(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)))
    },
    pull: () => Promise.reject(new TypeError('The connection broke within the body.')),
  })
  return new Response(body, { status: 200, headers: response.headers })
}

test.each(Array.from({ length: 100 }, (_, run) => run))(
  'a restore that is disturbed and killed ends equal to its source: run %i',
  async (run) => {
    const random = seeded(run + 1)
    const clock = new VirtualClock()
    const seed = source()
    const original = sandboxOn(clock, seed, 1)
    const target = sandboxOn(clock, run % 2 ? emptySystem() : earlier(original.toSeed()), run)
    const backup = await inVirtualTime(clock, backUp(clientOf(original, clock), { clock }))
    const faultRate = random() * 0.4
    let plan = planRestore(backup, await inVirtualTime(clock, backUp(clientOf(target, clock), { clock })))
    let report: RestoreReport | undefined
    for (let life = 0; !report; life++) {
      let requests = 0
      const lastRequest = life < 4 ? Math.floor(random() * 60) : Infinity
      const process = new AbortController()
      const kill = () => {
        if (++requests > lastRequest) process.abort(new Killed('The process was killed.'))
        return process.signal.aborted
      }
      const pk = clientOf(target, clock, roughly(target.fetch, random, faultRate, kill))
      const restoring = restore(pk, plan, { clock, signal: process.signal, maxAttempts: 50 })
      report = await inVirtualTime(clock, restoring).catch((error) => {
        if (!(error instanceof Killed)) throw error
        return undefined
      })
      // A new process may make a new plan, or have kept the old one.
      if (!report && random() < 0.5)
        plan = planRestore(backup, await inVirtualTime(clock, backUp(clientOf(target, clock), { clock })))
    }
    expect(report.failed).toEqual([])
    expect(contentsOf(target)).toEqual(contentsOf(original))
  },
)
