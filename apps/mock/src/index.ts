import {
  createSandbox,
  type Delivery,
  type EdgeKind,
  type LimitProfile,
  type Sandbox,
  type SeedSource,
} from '@pluralkit-openapi/sandbox'
import { BufferedRequest } from './buffered-request.js'
import { BufferedResponse } from './buffered-response.js'
import { withControl } from './control.js'
import { withPreferCors } from './cors.js'
import { DataFile, withDataFile } from './data-file.js'
import { exampleToken, loadDocument, type OpenApiDocument } from './document.js'
import { createExamples } from './examples.js'
import type { BufferedFetch, Fetch } from './fetch.js'
import { type Health, withHealth } from './health.js'
import { serve } from './http/server.js'
import { type LogEntry, withLog } from './log.js'
import { type Operation, pathPrefix, preparedOperations } from './prism/operations.js'
import { hasPreference } from './prism/preference.js'
import { createProxy, createStrictProxy } from './proxy.js'
import { createStrict } from './strict.js'
import { createWatch } from './watch.js'

export type { OpenApiDocument } from './document.js'
export type { Fetch } from './fetch.js'
export type { Violation } from './judge/violation.js'
export type { LogEntry } from './log.js'

interface CommonOptions {
  /** Another edition of PluralKit's document than the one of `@pluralkit-openapi/spec`. */
  document?: OpenApiDocument
}

/**
 * The sandbox answers as the server would, and Prism reports what leaves the document. Who asks for a documented answer
 * (`Prefer: code=404`) gets it as in the examples mode.
 */
export interface SandboxOptions extends CommonOptions {
  mode?: 'sandbox'
  /** Refuses requests that leave the document, although the server would take them. Needs `watch`. */
  strict?: boolean
  /** How requests are limited: as the server does it (default), or as its documentation says. */
  profile?: Exclude<LimitProfile, 'off'>
  /** Which revision of the server's front end stands before the application: `current` by default, `older`, or none. */
  edge?: EdgeKind
  /** False takes the limits away. */
  limits?: boolean
  /** What is in the sandbox at first: the Example System by default. */
  seed?: SeedSource
  /** False leaves Prism out: nothing is reported, and answers come a little sooner. */
  watch?: boolean
  /** False closes the routes under `/_sandbox/`. */
  control?: boolean
  /** Called with what became of each webhook event. They are posted to addresses of this machine only. */
  onDelivery?: (delivery: Delivery) => void
  /** A file that keeps the state across restarts. What it holds goes before the seed, which a reset goes back to. */
  data?: string
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
  const { fetch, ...mock } = await createLayers(options)
  return {
    ...mock,
    async fetch(request) {
      const response = await fetch(BufferedRequest.from(request))
      return response instanceof BufferedResponse ? response.toResponse() : response
    },
  }
}

type Layers = Omit<Mock, 'fetch'> & { fetch: BufferedFetch }

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
  }
  const withoutSandbox = (api: BufferedFetch, mode: 'examples' | 'proxy') => ({
    ...mock,
    fetch: withHealth(withPreferCors(api), { mode, operations: operations.length }),
  })

  const examples = createWatch(operations, createExamples(operations))
  if (options.mode === 'examples') return withoutSandbox(examples, 'examples')
  const { strict = false } = options
  if (options.mode === 'proxy') {
    const proxy = createProxy(new URL(options.target))
    return withoutSandbox(
      createWatch(operations, strict ? createStrictProxy(operations, proxy) : proxy),
      'proxy',
    )
  }

  const { profile = 'server', edge = 'current', limits = true, watch = true, control = true } = options
  const { seed, data, onDelivery } = options
  const sandbox = createSandbox({
    limits: limits ? profile : 'off',
    edge,
    control,
    ...(seed && { seed }),
    ...(strict && { intercept: createStrict(operations) }),
    ...(onDelivery && { dispatch: { onDelivery } }),
  })
  const next: BufferedFetch = (request) =>
    sandbox.answer(request, (text, init) => new BufferedResponse(text, init))
  // The bare application has settings of its own, which in production nobody sees.
  const undescribed = edge === 'none' ? ['getSystemSettings'] : []
  const watched = watch ? createWatch(operations, next, undescribed) : next
  // Nobody sends this to PluralKit: who asks for a documented response by name wants that one, whatever the sandbox holds.
  const api = withPreferCors((request) => (hasPreference(request) ? examples(request) : watched(request)))
  const health: Health = { mode: 'sandbox', edge, operations: operations.length }
  const all = withHealth(withControl(api, sandbox.fetch), health)
  const fetch = data === undefined ? all : withDataFile(all, await DataFile.open(data, sandbox))
  return { ...mock, fetch, sandbox }
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
  /** Drops open connections and gives the port back. */
  close(): Promise<void>
}

export type RunningSandboxMock = RunningMock & { sandbox: Sandbox }

export async function startMock(options?: SandboxOptions & ServerOptions): Promise<RunningSandboxMock>
export async function startMock(options: StartMockOptions): Promise<RunningMock>
export async function startMock(options: StartMockOptions = {}): Promise<RunningMock> {
  const { port = 0, host = '127.0.0.1', log, ...mockOptions } = options
  const { fetch, ...mock } = await createLayers(mockOptions)
  const server = await serve(log ? withLog(fetch, log) : fetch, { port, host })
  return { ...server, ...mock, baseUrl: `${server.url}${pathPrefix}` }
}
