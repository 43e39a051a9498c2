import { type Clock, createStamps, systemClock } from './clock.js'
import { Dispatch, type DispatchEvent } from './dispatch/dispatch.js'
import { createEdge } from './edge/edge.js'
import { type LimitProfile, RateLimiter } from './edge/rate-limit.js'
import type { EdgeKind } from './edge/references.js'
import { exampleSystem } from './generated/example-system.js'
import { findSystem } from './operations/targets.js'
import { type Random, seededRandom } from './random.js'
import { exportSystem } from './seed/export.js'
import { loadSeed } from './seed/load.js'
import { readSeed, type SeedSource } from './seed/seed-source.js'
import { type Snapshot, Store } from './store/store.js'
import { instantOfMs } from './time.js'

export interface SandboxOptions {
  /** What is in it at first: the Example System, unless something else is given. */
  seed?: SeedSource
  /** The time in milliseconds since 1970. */
  clock?: Clock
  /** Where ids and the order of unordered lists come from; a number gives the same ones every time. */
  random?: Random | number
  /** How requests are limited: as the server does it (default), as its documentation says, or not at all. */
  limits?: LimitProfile
  /** Which of the server's front ends stands before the application; `older` by default. */
  edge?: EdgeKind
  /** Called with every webhook event of a system that has a webhook. */
  onDispatch?: (event: DispatchEvent) => void
}

/** What a person needs to use a system of the sandbox. */
export interface SandboxSystem {
  id: string
  name: string | null
  token: string | null
}

export interface Sandbox {
  /** Answers a request as the server would. */
  fetch(this: void, request: Request): Promise<Response>
  snapshot(): Snapshot
  restore(snapshot: Snapshot): void
  /** Goes back to the last seed, and forgets the webhook events and who has sent how much. */
  reset(): void
  /** Replaces everything. Throws a SeedError, and keeps what there is, if the seed is bad. */
  seed(source: SeedSource): void
  /** A system as a text that the bot's `pk;import` takes. */
  export(systemRef: string): string
  readonly systems: SandboxSystem[]
  /** The webhook events since the last seed or reset. */
  readonly dispatched: readonly DispatchEvent[]
}

/** A PluralKit of its own in memory. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { clock = systemClock, limits = 'server', edge = 'older', random = Math.random } = options
  const world = {
    store: new Store(),
    dispatch: new Dispatch(options.onDispatch),
    clock,
    random: typeof random === 'number' ? seededRandom(random) : random,
    stamp: createStamps(clock),
  }
  const rateLimiter = new RateLimiter(clock, limits)
  let start: Snapshot

  const sandbox: Sandbox = {
    fetch: createEdge({ world, rateLimiter, edge }),
    snapshot: () => world.store.snapshot(),
    restore: (snapshot) => world.store.restore(snapshot),
    reset() {
      world.store.restore(start)
      world.dispatch.clear()
      rateLimiter.clear()
    },
    seed(source) {
      const { random, stamp } = world
      start = loadSeed(readSeed(source), { random, stamp, nowMs: clock() }).snapshot()
      sandbox.reset()
    },
    export(systemRef) {
      const system = findSystem(world, systemRef)
      if (!system) throw new Error(`There is no system "${systemRef}" in the sandbox.`)
      return exportSystem(world.store, system, instantOfMs(clock()))
    },
    get systems() {
      return [...world.store.read.systems.values()].map(({ id, name, token }) => ({ id, name, token }))
    },
    get dispatched() {
      return world.dispatch.events
    },
  }
  sandbox.seed(options.seed ?? exampleSystem)
  return sandbox
}
