import type { PacingOptions } from '../../src/pacing/options.js'
import type { PacedCall } from '../../src/pacing/pace.js'
import type { Revision } from './front/front.js'
import { type NetworkOptions, networkOf, shakyNetwork } from './front/network.js'
import { seededRandom } from './random.js'
import { other, own, saturate, type Transport, type World, world } from './support.js'
import { runTogether, VirtualClock } from './virtual-clock.js'

/** What an application does, on a network of its own. */
export interface Program {
  /** How long it may run at most. */
  untilMs: number
  /** How long it sends as much as it can, from its start on; undefined if it sends a number of requests. */
  saturatedMs?: number
  /** @returns How long its requests took, in milliseconds, where that is asked. */
  run(start: Start): Promise<number | undefined>
}

/** What a program starts with. */
export interface Start extends World {
  /** A client in a process of its own. */
  client: (options?: PacingOptions) => Transport
}

type Make = (number: number) => PacedCall

const mixed: Make = (number) => [own.member, other.member, other.message][number % 3]!(number)
const ownReads: Make = (number) => (number % 2 ? own.member(number) : own.get())
const writes: Make = (number) => (number % 3 === 2 ? own.createMember() : own.changeMember(number))
const as =
  (token: string | null, make: Make): Make =>
  (number) => ({ ...make(number), token })
const ofTwoTokens: Make = (number) =>
  number % 2 ? own.get() : { ...(number % 4 ? own.get() : other.member(number)), token: 'token-two' }

/** So many requests at once. */
async function together({ clock }: World, transport: Transport, count: number, make: Make): Promise<number> {
  const startMs = clock.nowMs()
  await Promise.all(Array.from({ length: count }, (_, number) => transport(make(number))))
  return clock.nowMs() - startMs
}

const burst = (count: number, make: Make): Program => ({
  untilMs: 20_000,
  run: (start) => together(start, start.client(), count, make),
})

const warmBurst = (count: number, make: Make): Program => ({
  untilMs: 30_000,
  async run(start) {
    const transport = start.client()
    await together(start, transport, count, make)
    await start.clock.sleep(2000)
    return together(start, transport, count, make)
  },
})

const saturated = (...makes: Make[]): Program => ({
  untilMs: 12_000,
  saturatedMs: 10_000,
  async run(start) {
    const transport = start.client()
    for (const make of makes) saturate(start.clock, transport, make, 20, start.clock.nowMs() + 10_000)
    return undefined
  },
})

const listThen = (make: Make): Program => ({
  untilMs: 20_000,
  async run(start) {
    const transport = start.client()
    await transport(own.list())
    return together(start, transport, 20, make)
  },
})

/** The programs that real applications are made of. */
export const programs: Record<string, Program> = {
  '40 reads of the own system': burst(40, own.get),
  'reads of the own system without end': saturated(own.get),
  '20 reads of @me and 20 of own members': burst(40, ownReads),
  'reads of @me and of own members without end': saturated(ownReads),
  '40 reads, own, of others and of messages': burst(40, mixed),
  '40 mixed reads, warm': warmBurst(40, mixed),
  'mixed reads without end': saturated(mixed),
  '12 changes': burst(12, own.changeMember),
  '12 changes, warm': warmBurst(12, own.changeMember),
  'changes without end': saturated(own.changeMember),
  '12 changes and 6 creations': burst(18, writes),
  'changes and creations without end': saturated(writes),
  'reads and changes without end': saturated(own.member, own.changeMember),
  'changes with a wrong token': burst(12, as('wrong', own.changeMember)),
  'reads with a wrong token': burst(40, as('wrong', other.member)),
  '40 anonymous reads': burst(40, as(null, other.member)),
  'two tokens at one address': burst(40, ofTwoTokens),
  'a list of members, then a read of each': listThen(own.member),
  'a list of members, then a change of each': listThen(own.changeMember),
  'a fresh process every 10 seconds': {
    untilMs: 36_000,
    async run(start) {
      for (let process = 0; process < 3; process++) {
        const startMs = start.clock.nowMs()
        await together(start, start.client(), 60, own.member)
        await start.clock.sleep(Math.max(0, startMs + 10_000 - start.clock.nowMs()))
      }
      return undefined
    },
  },
  'a burst after a minute of silence': {
    untilMs: 90_000,
    async run(start) {
      const transport = start.client()
      await together(start, transport, 20, own.get)
      await start.clock.sleep(60_000)
      return together(start, transport, 20, own.get)
    },
  },
}

/** The networks that programs run on, from a seed. */
export const networks: Record<string, (random: () => number) => NetworkOptions> = {
  'near to far, steady to shaky': networkOf,
  'as shaky as can be, HTTP/1.1': (random) => shakyNetwork(random, 'http1'),
  'as shaky as can be, HTTP/2': (random) => shakyNetwork(random, 'http2'),
  'near and steady': () => ({
    openMs: () => 250,
    travelMs: () => 40,
    thinkMs: () => 5,
    protocol: 'http1',
    keepAliveMs: 4000,
  }),
}

/** What became of a program that ran once. */
export interface Outcome {
  seed: number
  rejected: number
  /** Part of the fullest bucket's limit that was used while the program sent as much as it could. */
  used: number | undefined
  tookMs: number | undefined
}

/** Runs a program with one seed after the other, all at once. */
export async function simulate(
  program: Program,
  network: keyof typeof networks,
  revision: Revision,
  seeds: readonly number[],
): Promise<Outcome[]> {
  const runs = seeds.map((seed) => {
    const random = seededRandom(7919 * seed + 13)
    const options = {
      clock: new VirtualClock({ startMs: 1000 }),
      revision,
      network: networks[network]!(random),
    }
    const start = world(options, seed)
    return { seed, start, tookMs: undefined as number | undefined }
  })
  const ends = runs.map(async (run) => {
    run.tookMs = await program.run(run.start)
  })
  await runTogether(
    runs.map(({ start }) => start.clock),
    program.untilMs,
  )
  const settled = await Promise.race([
    Promise.all(ends),
    new Promise((resolve) => setImmediate(resolve, 'late')),
  ])
  if (settled === 'late') throw new Error('The program has not ended in time.')
  return runs.map(({ seed, start, tookMs }) => ({
    seed,
    rejected: start.front.count(429),
    used: program.saturatedMs === undefined ? undefined : usedOf(start, program.saturatedMs),
    tookMs,
  }))
}

function usedOf({ front }: World, forMs: number): number {
  const counted = new Map<string, number>()
  for (const { status, bucket, atMs } of front.arrivals) {
    if (status !== 429 && bucket && atMs <= 1000 + forMs) counted.set(bucket, (counted.get(bucket) ?? 0) + 1)
  }
  return Math.max(
    ...[...counted].map(([bucket, count]) => (1000 * count) / ((bucket.endsWith('get') ? 10 : 3) * forMs)),
  )
}

/** The value that so large a part of the values stays below. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, another) => one - another)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
