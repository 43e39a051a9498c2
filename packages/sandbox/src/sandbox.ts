import { type Clock, SandboxClock, systemClock } from './clock.js'
import { createControlFetch, isControl } from './control/answer-control.js'
import { type Control, createControl } from './control/client.js'
import { Faults } from './control/faults.js'
import { RequestLog } from './control/request-log.js'
import type { SandboxSystem } from './control/wire.js'
import { Deliveries, type Delivery, type DeliveryOptions } from './dispatch/deliveries.js'
import { Dispatch, type DispatchEvent, type DispatchFaults } from './dispatch/dispatch.js'
import type { Send } from './dispatch/post.js'
import type { Answer, Respond } from './edge/answer.js'
import { createApplication } from './edge/application.js'
import { createEdge, type EdgeCall } from './edge/edge.js'
import { type LimitProfile, RateLimiter } from './edge/rate-limit.js'
import type { EdgeKind } from './edge/references.js'
import { findRoute, operationOf, type RouteName } from './edge/routes.js'
import { directoryOf } from './edge/store-directory.js'
import { exampleSystem } from './generated/example-system.js'
import { findSystem } from './operations/targets.js'
import { type Random, seededRandom } from './random.js'
import type { Revision } from './revision.js'
import { exportSystem } from './seed/export.js'
import type { SeedFile } from './seed/seed-file.js'
import { loadSource, type SeedSource } from './seed/seed-source.js'
import { toSeed } from './seed/to-seed.js'
import { type Snapshot, Store } from './store/store.js'
import { instantOfMs } from './time.js'

export interface SandboxOptions {
  /** What is in it at first: the Example System, unless something else is given, which can be a snapshot of another sandbox. */
  seed?: SeedSource | Snapshot
  /** The time in milliseconds since 1970. */
  clock?: Clock
  /** Where ids and the order of unordered lists come from; a number gives the same ones every time. */
  random?: Random | number
  /** How requests are limited: as the server does it (default), as its documentation says, or not at all. */
  limits?: LimitProfile
  /** Which revision of the server's front end stands before the application: `current` (default), `older` or `none`. */
  edge?: EdgeKind
  /** Which revision of PluralKit's data model is simulated: the recorded one (default), or `next`, in which members have aliases. */
  revision?: Revision
  /** Comes between the front end and the operations: responds in place of `run`, or passes on what that returns. */
  intercept?: Intercept
  /** Whether requests can reach the routes under `/_sandbox/`: yes, unless it says false. */
  control?: boolean
  /** Called with every webhook event of a system that has a webhook. */
  onDispatch?: (event: DispatchEvent) => unknown
  /** How webhook events are delivered: to addresses of this machine, unless it says otherwise. A function takes them in place of the network. */
  dispatch?: DispatchOptions | Send
}

export interface DispatchOptions extends DeliveryOptions, DispatchFaults {}

/** Gets a request that the front end lets through, as it is, and what runs its operation. */
export type Intercept = (call: EdgeCall<string>, run: () => Promise<Answer>) => Promise<Answer>

export interface Sandbox {
  /** Answers a request as the server would. */
  fetch(this: void, request: Request): Promise<Response>
  /**
   * The same for a server: what makes a response of the text may leave out the stream that a Response has, which takes longer than
   * all the rest. Control routes and broken answers are responses as ever.
   */
  answer(this: void, request: Request, respond: Respond): Promise<Response>
  snapshot(): Snapshot
  /** Goes back to a snapshot, or to what `toSeed` gave. Unlike a seed it changes nothing else. */
  restore(state: Snapshot | SeedSource): void
  /** Goes back to the last seed. Clock, faults, webhook events, request log and limits start anew. */
  reset(): void
  /** Replaces everything. Throws a SeedError, and keeps what there is, if the seed is bad. */
  seed(source: SeedSource | Snapshot): void
  /** The whole state as a seed. */
  toSeed(): SeedFile
  /** A system as a text that the bot's `pk;import` takes. */
  export(systemRef: string): string
  readonly systems: SandboxSystem[]
  /** The webhook events since the last seed or reset. */
  readonly dispatched: readonly DispatchEvent[]
  /** Waits until no webhook event is under way, and tells what became of them since the last seed or reset. */
  settled(): Promise<readonly Delivery[]>
  /** The control routes as methods; they work even if requests can't reach the routes. */
  readonly control: Control
}

/** A PluralKit of its own in memory. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed = exampleSystem, clock: realClock = systemClock, random = Math.random } = options
  const {
    limits = 'server',
    edge = 'current',
    revision = 'current',
    control = true,
    dispatch = {},
    onDispatch,
    intercept,
  } = options
  const clock = new SandboxClock(realClock)
  const { loseCreations, shuffle, ...delivery }: DispatchOptions =
    typeof dispatch === 'function' ? { handler: dispatch } : dispatch
  const numbers = typeof random === 'number' ? seededRandom(random) : random
  const world = {
    store: new Store(),
    dispatch: new Dispatch({
      random: numbers,
      deliveries: new Deliveries(delivery, numbers),
      faults: { loseCreations, shuffle },
      onEvent: onDispatch,
    }),
    clock: clock.now,
    random: numbers,
    revision,
    stamp: clock.stamp,
  }
  const rateLimiter = new RateLimiter({ clock: world.clock, profile: limits, kind: edge })
  const faults = new Faults(rateLimiter)
  const log = new RequestLog(world.clock)
  const application = createApplication(world, edge, (request, bytes) => log.keepBody(request, bytes))
  const answer = createEdge<RouteName>({
    kind: edge,
    findRoute,
    directory: directoryOf(world),
    limit: (request) => rateLimiter.take(request),
    run: intercept ? (call) => intercept(call, () => application(call)) : application,
  })
  let start: Snapshot

  const sandbox: Sandbox = {
    fetch: (request) => sandbox.answer(request, (text, init) => new Response(text, init)),
    answer: (request, respond) =>
      control && isControl(request) ? answerControl(request) : answerLogged(request, respond),
    snapshot: () => world.store.snapshot(),
    restore: (state) => world.store.restore(isSnapshot(state) ? state : load(state, world.clock)),
    reset() {
      clock.reset()
      world.store.restore(start)
      world.dispatch.clear()
      rateLimiter.clear()
      faults.clear()
      log.clear()
    },
    seed(source) {
      start = isSnapshot(source) ? source : load(source, realClock)
      sandbox.reset()
    },
    toSeed: () => toSeed(world.store, clock.now()),
    export(systemRef) {
      const system = findSystem(world, systemRef)
      if (!system) throw new Error(`There is no system "${systemRef}" in the sandbox.`)
      return exportSystem(world, system, instantOfMs(clock.now()))
    },
    get systems() {
      return [...world.store.read.systems.values()].map(({ id, name, token }) => ({ id, name, token }))
    },
    get dispatched() {
      return world.dispatch.events
    },
    settled: () => world.dispatch.deliveries.settled(),
    get control() {
      return createControl(answerControl)
    },
  }
  const answerControl = createControlFetch({ sandbox, world, clock, faults, log })

  async function answerLogged(request: Request, respond: Respond): Promise<Response> {
    const operationId = operationOf(request) ?? null
    const caller = world.store.read.systemByToken.get(request.headers.get('Authorization') ?? '')
    const system = (caller !== undefined && world.store.read.systems.get(caller)?.id) || null
    let status: number | null = null
    try {
      const made = await faults.apply(request, operationId, () => answer(request))
      status = made.status
      return made instanceof Response ? made : respond(made.text, made)
    } finally {
      log.add({ request, operationId, system, status })
    }
  }

  const load = (source: SeedSource, now: Clock): Snapshot =>
    loadSource(source, { random: world.random, nowMs: now() }).snapshot()

  sandbox.seed(seed)
  return sandbox
}

const isSnapshot = (state: Snapshot | SeedSource): state is Snapshot =>
  typeof state === 'object' && 'tables' in state
