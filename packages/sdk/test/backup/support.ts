import { createSandbox, generateSeed, type Sandbox } from '@pluralkit-openapi/sandbox'
import { createPluralKit, type Fetch, type PluralKit } from '../../src/index.js'
import type { VirtualClock } from '../pacing/virtual-clock.js'

const startMs = Date.UTC(2026, 10, 20, 18)

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const sandboxOn = (clock: VirtualClock, seed: object, random = 1): Sandbox =>
  createSandbox({ seed, random, clock: () => startMs + clock.nowMs() })

/** A client of the sandbox's first system. */
export function clientOf(sandbox: Sandbox, clock: VirtualClock, fetch: Fetch = sandbox.fetch): PluralKit {
  const token = sandbox.systems[0]?.token ?? null
  return createPluralKit({ userAgent: 'backup-tests/1.0 (dev@example.com)', token, clock, fetch })
}

export const emptySystem = () => generateSeed({ members: 0, groups: 0, switches: 0 })

/** What the first system of a sandbox holds, without what only the server sets: ids, and the order in which things were made. */
export function contentsOf(sandbox: Sandbox) {
  const system = sandbox.toSeed().systems[0]
  const names = new Map((system?.members ?? []).map(({ id, name }) => [id, name]))
  const namesOf = (ids: readonly string[] = []) => ids.map((id) => names.get(id)).sort()
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  const without = <Row extends object>(row: Row, ...keys: string[]) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)))
  const made = [
    'id',
    'uuid',
    'created',
    'message_count',
    'last_message_timestamp',
    'key',
    'autoproxy_enabled',
  ]
  return {
    system: without(system?.system ?? {}, ...made, 'webhook_url'),
    settings: without(system?.settings ?? {}, 'member_limit_override', 'group_limit_override'),
    members: (system?.members ?? []).map((member) => without(member, ...made)).sort(byText),
    groups: (system?.groups ?? [])
      .map((group) => ({ ...without(group, ...made), members: namesOf(group.members) }))
      .sort(byText),
    switches: (system?.switches ?? []).map(({ timestamp, members }) => ({
      timestamp,
      members: namesOf(members),
    })),
  }
}

/** Runs virtual time until the promise is settled. */
export async function inVirtualTime<Result>(clock: VirtualClock, promise: Promise<Result>): Promise<Result> {
  let isSettled = false
  const settle = () => {
    isSettled = true
  }
  promise.then(settle, settle)
  while (!isSettled) await clock.run(1000)
  return promise
}
