import { setTimeout as sleep } from 'node:timers/promises'
import { createSandbox } from '@pluralkit-openapi/sandbox'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'
import { type Kind, peers, type Send, token } from './lib/peers.js'
import { serve } from './lib/server.js'

const rounds = 3
const windowMs = 6000
const perSecond: Record<Kind, number> = { GET: 10, PATCH: 3 }

type Profile = 'server' | 'documented'

interface Case {
  kind: Kind
  profile: Profile
  callers: number
  /** Whether another program takes a third of the bucket, evenly, and knows of nobody. */
  isShared: boolean
}

interface Outcome {
  /** Answered requests, as a part of what the limiter admits. */
  percent: number
  refusals: number
}

/** Who sends: a client that waits as it is told, pkapi.js with its limiter on, and this SDK. */
const clients = {
  'waits retry_after': (baseUrl: string) => obedient(baseUrl),
  'pkapi.js': (baseUrl: string) => peers['pkapi.js'](baseUrl, { isPaced: true }),
  'this SDK': (baseUrl: string) => peers['this SDK'](baseUrl, { isPaced: true }),
}

const cases: Case[] = (['server', 'documented'] as const).flatMap((profile) =>
  (['GET', 'PATCH'] as const).flatMap((kind) => [
    { kind, profile, callers: 20, isShared: false },
    { kind, profile, callers: 1, isShared: false },
    { kind, profile, callers: 20, isShared: true },
  ]),
)

/** Programs that want more than the limit, on the real clock: how much of it they get, and how often they are refused. */
export async function measurePacing(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const profile of ['server', 'documented'] as const) {
    const ofProfile = cases.filter((one) => one.profile === profile)
    const outcomes = new Map<string, Outcome[]>()
    for (let round = 0; round < rounds; round++) {
      // At the same time, each against a server of its own: they wait most of it.
      const runs = ofProfile.flatMap((one) =>
        Object.entries(clients).map(async ([name, make]) => {
          const key = `${nameOf(one)}: ${name}`
          const outcome = await saturate(one, make)
          outcomes.set(key, [...(outcomes.get(key) ?? []), outcome])
        }),
      )
      await Promise.all(runs)
    }
    for (const one of ofProfile) {
      for (const name of Object.keys(clients)) {
        const key = `${nameOf(one)}: ${name}`
        const found = outcomes.get(key) ?? []
        const isGoal = name === 'this SDK'
        figures.push({
          name: key,
          value: median(found.map(({ percent }) => percent)),
          unit: '%',
          ...(isGoal && { atLeast: one.isShared ? 80 : 97 }),
        })
        figures.push({
          name: key,
          value: median(found.map(({ refusals }) => refusals)),
          unit: 'refusals',
          ...(isGoal && !one.isShared && { atMost: 0 }),
        })
      }
    }
  }
  return figures
}

const nameOf = ({ kind, profile, callers, isShared }: Case) =>
  `${kind}, limiter of the ${profile === 'server' ? 'server' : 'documentation'}, ${callers === 1 ? 'serial' : 'parallel'}${isShared ? ', a third taken by another' : ''}`

async function saturate(
  { kind, profile, callers, isShared }: Case,
  make: (baseUrl: string) => Send,
): Promise<Outcome> {
  const server = await serve(createSandbox({ limits: profile }).fetch)
  try {
    const { [kind]: send } = make(server.baseUrl)
    const endMs = performance.now() + windowMs
    let answered = 0
    const calls = Array.from({ length: callers }, async () => {
      while (performance.now() < endMs) {
        await send()
        if (performance.now() < endMs) answered++
      }
    })
    const rate = perSecond[kind]
    const stolen = isShared ? await steal(server.baseUrl, kind, rate / 3, endMs) : 0
    await sleep(endMs - performance.now())
    const refusals = server.refusals() - stolen
    void Promise.allSettled(calls) // what waits still is not waited for
    const burst = profile === 'server' ? rate - 1 : rate
    const admitted = burst + ((isShared ? 2 / 3 : 1) * rate * windowMs) / 1000
    return { percent: (100 * answered) / admitted, refusals }
  } finally {
    await server.close()
  }
}

/** Sends evenly until the end. Gives how often that was refused. */
async function steal(baseUrl: string, kind: Kind, rate: number, endMs: number): Promise<number> {
  let refusals = 0
  while (performance.now() < endMs) {
    await sleep(1000 / rate)
    if ((await request(baseUrl, kind)).status === 429) refusals++
  }
  return refusals
}

function request(baseUrl: string, kind: Kind): Promise<Response> {
  const headers = { 'User-Agent': 'bench/1.0 (dev@example.com)', Authorization: token }
  if (kind === 'GET') return fetch(`${baseUrl}/systems/@me`, { headers })
  return fetch(`${baseUrl}/members/robins`, {
    method: 'PATCH',
    body: '{"pronouns":null}',
    headers: { ...headers, 'Content-Type': 'application/json' },
  })
}

/** What most clients do: send, and after a refusal wait as long as the answer says. */
function obedient(baseUrl: string): Send {
  const send = async (kind: Kind) => {
    for (;;) {
      const response = await request(baseUrl, kind)
      const body = await response.json()
      if (response.status !== 429) return body
      await sleep(body.retry_after)
    }
  }
  return { GET: () => send('GET'), PATCH: () => send('PATCH') }
}
