import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@pluralkit-openapi/sandbox'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'
import { type Kind, requestAsIs } from './lib/peers.js'
import { serve } from './lib/server.js'
import type { Order } from './pacing-client.js'

const rounds = 3
const burstMs = 1500
const windowMs = 10_000
const perSecond: Record<Kind, number> = { GET: 10, PATCH: 3 }
const clientNames: Order['client'][] = ['this SDK', 'pkapi.js', 'waits retry_after']

interface Case {
  kind: Kind
  profile: 'server' | 'documented'
  callers: number
  /** Whether another program takes a third of the bucket, evenly, and knows of nobody. */
  isShared: boolean
}

interface Outcome {
  /** Answered requests after the first burst, as a part of what the limiter admits, or of what the other program leaves. */
  percent: number
  refusals: number
}

const cases: Case[] = (['server', 'documented'] as const).flatMap((profile) =>
  (['GET', 'PATCH'] as const).flatMap((kind) => [
    { kind, profile, callers: 20, isShared: false },
    { kind, profile, callers: 1, isShared: false },
    { kind, profile, callers: 20, isShared: true },
  ]),
)

const nameOf = ({ kind, profile, callers, isShared }: Case) =>
  [
    `${kind}, limiter of the ${profile === 'server' ? 'server' : 'documentation'}`,
    isShared ? 'a third taken by another' : callers === 1 ? 'serial' : 'parallel',
  ].join(', ')

/** Programs that want more than the limit, on the real clock: how much of it they get, and how often they are refused. */
export async function measurePacing(): Promise<Figure[]> {
  const outcomes: Record<string, Outcome[][]> = {}
  for (let round = 0; round < rounds; round++)
    for (const client of clientNames) outcomes[client] = [...(outcomes[client] ?? []), await saturate(client)]

  return cases.flatMap((one, index) =>
    clientNames.flatMap((client): Figure[] => {
      const found = (outcomes[client] ?? []).flatMap((round) => round[index] ?? [])
      const name = `${nameOf(one)}: ${client}`
      const isOurs = client === 'this SDK'
      return [
        {
          name,
          value: median(found.map(({ percent }) => percent)),
          unit: '%',
          ...(isOurs && { atLeast: one.isShared ? 80 : 95 }),
        },
        {
          name,
          value: median(found.map(({ refusals }) => refusals)),
          unit: 'refusals',
          ...(isOurs && !one.isShared && { atMost: 0 }),
        },
      ]
    }),
  )
}

/** All cases at once with one client in a process of its own, each against a server of its own: they wait most of the time. */
async function saturate(client: Order['client']): Promise<Outcome[]> {
  const servers = await Promise.all(
    cases.map(({ profile }) => serve(createSandbox({ limits: profile }).fetch)),
  )
  const child = fork(fileURLToPath(new URL('pacing-client.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'], // pkapi.js floods it with warnings where it takes seconds for milliseconds
  })
  try {
    await once(child, 'message')
    const fromMs = Date.now() + burstMs
    const untilMs = fromMs + windowMs
    const loads = cases.map(({ kind, callers }, index) => {
      const baseUrl = servers[index]?.baseUrl ?? ''
      return { baseUrl, kind, callers }
    })
    child.send({ client, fromMs, untilMs, loads } satisfies Order)
    const others = cases.map(({ kind, isShared }, index) =>
      isShared ? takeThird(loads[index]?.baseUrl ?? '', kind, untilMs) : 0,
    )
    const [answered] = (await once(child, 'message')) as [number[]]
    const refusedOthers = await Promise.all(others)
    return cases.map(({ kind, isShared }, index) => {
      const admitted = ((isShared ? 2 / 3 : 1) * perSecond[kind] * windowMs) / 1000
      return {
        percent: (100 * (answered[index] ?? 0)) / admitted,
        refusals: (servers[index]?.refusals() ?? 0) - (refusedOthers[index] ?? 0),
      }
    })
  } finally {
    child.kill()
    await Promise.all(servers.map((server) => server.close()))
  }
}

/** Sends evenly until the end. Gives how often that was refused. */
async function takeThird(baseUrl: string, kind: Kind, untilMs: number): Promise<number> {
  let refusals = 0
  while (Date.now() < untilMs) {
    await sleep(3000 / perSecond[kind])
    if ((await requestAsIs(baseUrl, kind)).status === 429) refusals++
  }
  return refusals
}
