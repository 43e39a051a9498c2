import type { Delivery, Sandbox, SeedSource, Snapshot } from '@pluralkit-openapi/sandbox'
import { BufferedRequest } from './buffered-request.js'
import { BufferedResponse } from './buffered-response.js'
import { withPreferCors } from './cors.js'
import { DataFile, withDataFile } from './data-file.js'
import { exampleToken, loadDocument, type OpenApiDocument } from './document.js'
import { createExamples } from './examples.js'
import type { BufferedFetch, Fetch } from './fetch.js'
import { type Health, withHealth } from './health.js'
import { isLoopback } from './http/hosts.js'
import { serve } from './http/server.js'
import { type LogEntry, withLog } from './log.js'
import { LogOrder } from './log-order.js'
import { type Operation, pathPrefix, preparedOperations } from './prism/operations.js'
import { createProxy, createStrictProxy } from './proxy.js'
import { createSimulation, type SimulationOptions } from './simulation.js'
import { createWatch } from './watch.js'
import { type WorldOptions, Worlds, withWorlds, worldsPrefix } from './worlds.js'

export type { OpenApiDocument } from './document.js'
export type { Fetch } from './fetch.js'
export type { Violation } from './judge/violation.js'
export type { LogEntry } from './log.js'
export type { SimulationOptions } from './simulation.js'
export type { WorldOptions } from './worlds.js'

interface CommonOptions {
  /** Another edition of PluralKit's document than the one of `@pluralkit-openapi/spec`. */
  document?: OpenApiDocument
}

/**
 * The sandbox answers as the server would, and Prism reports what violates the document. A request for a documented response
 * (`Prefer: code=404`) gets it as in the examples mode.
 */
export interface SandboxOptions extends CommonOptions, SimulationOptions {
  mode?: 'sandbox'
  /** What is in the sandbox at first: the Example System by default. */
  seed?: SeedSource
  /** False leaves Prism out: nothing is reported, and responses come a little sooner. */
  watch?: boolean
  /** Whether the routes under `/_sandbox/` are open: yes, unless other machines can reach the server. */
  control?: boolean
  /** Called with what became of each webhook event. They are posted to addresses of this machine only. */
  onDelivery?: (delivery: Delivery) => unknown
  /**
   * A file that keeps the state across restarts, tokens included. What it holds comes before the seed, which a reset goes back to.
   * One process at a time can use it. Worlds are not kept.
   */
  data?: string
  /** How many worlds there can be, 256 by default; then the one that was used longest ago goes. */
  maxWorlds?: number
}

/** The document's examples answer. Nothing is remembered between requests. */
export interface ExamplesOptions extends CommonOptions {
  mode: 'examples'
}

/** Another server answers, and Prism reports what leaves the document. */
export interface ProxyOptions extends CommonOptions {
  mode: 'proxy'
  /** Such as `https://api.pluralkit.me`; the path of the request follows. */
  target: string
  /** Refuses requests that leave the document, instead of passing them on. */
  strict?: boolean
}

export type MockOptions = SandboxOptions | ExamplesOptions | ProxyOptions

export interface Mock {
  /** Answers without a port; paths begin with `/v2`, the host may be any. */
  fetch: Fetch
  operations: MockOperation[]
  /** Token of the Example System. */
  exampleToken: string
  /** What answers in the mode of this name. */
  sandbox?: Sandbox
  /** Lets another process have the data file. */
  close(): Promise<void>
}

export interface MockOperation {
  operationId: string
  method: string
  /** Template, without `/v2`. */
  path: string
}

export type SandboxMock = Mock & { sandbox: Sandbox }

export async function createMock(options?: SandboxOptions): Promise<SandboxMock>
export async function createMock(options: MockOptions): Promise<Mock>
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { fetch, worlds: _, ...mock } = await createLayers(options)
  return {
    ...mock,
    async fetch(request) {
      const response = await fetch(BufferedRequest.from(request))
      return response instanceof BufferedResponse ? response.toResponse() : response
    },
  }
}

type Layers = Omit<Mock, 'fetch'> & { fetch: BufferedFetch; worlds?: Worlds }

async function createLayers(options: MockOptions): Promise<Layers> {
  const { document = loadDocument() } = options
  const operations = options.document ? await prepareOperations(document) : preparedOperations()
  const mock = {
    exampleToken: exampleToken(document),
    operations: operations.map(({ iid = '', method, path }) => ({
      operationId: iid,
      method: method.toUpperCase(),
      path,
    })),
    close: async () => {},
  }
  const withoutSandbox = (api: BufferedFetch, mode: 'examples' | 'proxy') => ({
    ...mock,
    fetch: withHealth(withPreferCors(api), { mode, operations: operations.length }),
  })

  const examples = createWatch(operations, createExamples(operations))
  if (options.mode === 'examples') return withoutSandbox(examples, 'examples')
  if (options.mode === 'proxy') {
    const proxy = createProxy(new URL(options.target))
    const next = options.strict ? createStrictProxy(operations, proxy) : proxy
    return withoutSandbox(createWatch(operations, next), 'proxy')
  }

  const { seed, watch = true, control = true, edge = 'current', revision = 'current' } = options
  const { strict, profile, limits, data, maxWorlds = 256, onDelivery } = options
  const simulate = (own: WorldOptions, seed: SeedSource | Snapshot | undefined) => {
    const chosen = { strict, profile, limits, revision, edge, ...withoutUndefined(own) }
    return createSimulation({
      ...withoutUndefined(chosen),
      seed,
      control,
      watch,
      operations,
      examples,
      onDelivery,
    })
  }
  const { sandbox, fetch: answering } = simulate({}, seed)
  const start = sandbox.snapshot()
  const worlds = new Worlds((own) => simulate(own, own.seed ?? start), maxWorlds)
  const health: Health = { mode: 'sandbox', edge, revision, operations: operations.length }
  const file = data === undefined ? undefined : await DataFile.open(data, sandbox)
  const kept = file ? withDataFile(answering, file) : answering
  return {
    ...mock,
    fetch: withHealth(withPreferCors(withWorlds(kept, worlds, control)), health),
    sandbox,
    worlds,
    close: async () => file?.close(),
  }
}

const withoutUndefined = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }

/** Loaded only for another document than the package's own. */
async function prepareOperations(document: OpenApiDocument): Promise<Operation[]> {
  const { loadOperations } = await import('./prism/load-operations.js')
  return loadOperations(document)
}

interface ServerOptions {
  /** 0, the default, is any free port. */
  port?: number
  host?: string
  /** Names beside `localhost` by which it may be called; without any, all names where other machines can reach it. */
  allowHosts?: readonly string[]
  /** Called once per request. */
  log?: (entry: LogEntry) => void
}

export type StartMockOptions = MockOptions & ServerOptions

export interface RunningMock extends Omit<Mock, 'fetch'> {
  /** Such as `http://127.0.0.1:4010`. */
  url: string
  /** Where the API begins: `url` and `/v2`. */
  baseUrl: string
  port: number
  /** Drops open connections, and gives the port and the data file back. */
  close(): Promise<void>
}

/** One isolated sandbox of a running mock, under an address of its own. */
export interface World {
  name: string
  /** Where its control routes are, too: for `createControl(url)`. */
  url: string
  baseUrl: string
  sandbox: Sandbox
  /** Deletes it. */
  close(): void
}

export interface RunningSandboxMock extends RunningMock {
  sandbox: Sandbox
  /** Makes a world: with its own data, clock, limits, faults, webhook and log. */
  world(options?: WorldOptions): World
}

export async function startMock(options?: SandboxOptions & ServerOptions): Promise<RunningSandboxMock>
export async function startMock(options: StartMockOptions): Promise<RunningMock>
export async function startMock(options: StartMockOptions = {}): Promise<RunningMock> {
  const { port = 0, host = '127.0.0.1', allowHosts = [], log, ...mockOptions } = options
  const order = new LogOrder()
  const { fetch, worlds, close, ...mock } = await createLayers(forServer(host, order, mockOptions))
  const logged = log ? withLog(fetch, log, order) : fetch
  const server = await serve(logged, { port, host, allowHosts }).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return {
    ...server,
    ...mock,
    baseUrl: `${server.url}${pathPrefix}`,
    async close() {
      await server.close()
      await close()
    },
    ...(worlds && { world: (options: WorldOptions = {}) => worldAt(server.url, worlds, options) }),
  }
}

function forServer(host: string, order: LogOrder, options: MockOptions): MockOptions {
  if (options.mode === 'examples' || options.mode === 'proxy') return options
  const { onDelivery, control } = options
  return {
    ...options,
    // Whoever can reach the control routes can read all tokens: for other machines they have to be opened by name.
    control: control ?? isLoopback(host),
    ...(onDelivery && {
      onDelivery: (delivery) => order.after(() => ignoringFaults(() => onDelivery(delivery))),
    }),
  }
}

/** Who only looks on must not stop anything, whether it throws or rejects. */
function ignoringFaults(onlooker: () => unknown): void {
  ;(async () => onlooker())().catch(() => {})
}

function worldAt(serverUrl: string, worlds: Worlds, options: WorldOptions): World {
  const { name, world } = worlds.create(options)
  const url = `${serverUrl}${worldsPrefix}/${name}`
  return { name, url, baseUrl: url + pathPrefix, sandbox: world.sandbox, close: () => worlds.delete(name) }
}
