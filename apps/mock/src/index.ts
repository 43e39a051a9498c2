import { exampleToken, loadDocument, type OpenApiDocument } from './document.js'
import { createEdge, pathPrefix } from './edge/edge.js'
import { createExamples } from './examples.js'
import type { Fetch } from './fetch.js'
import { withHealth } from './health.js'
import { type LogEntry, withLog } from './log.js'
import { createPrism } from './prism/engine.js'
import { loadOperations } from './prism/operations.js'
import { serve } from './server.js'

export type { OpenApiDocument } from './document.js'
export type { Fetch } from './fetch.js'
export type { LogEntry } from './log.js'
export type { Violation } from './prism/violations.js'

export interface MockOptions {
  /** Another edition of PluralKit's document than the one of `@pluralkit-openapi/spec`. */
  document?: OpenApiDocument
}

export interface Mock {
  /** Answers without a port; paths begin with `/v2`, the host may be any. */
  fetch: Fetch
  operations: MockOperation[]
  /** Token of the Example System. */
  exampleToken: string
}

export interface MockOperation {
  operationId: string
  method: string
  /** Template, without `/v2`. */
  path: string
}

export async function createMock({ document = loadDocument() }: MockOptions = {}): Promise<Mock> {
  const prism = createPrism()
  const operations = await loadOperations(document)
  const edge = createEdge({ document, operations, prism, answer: createExamples(prism) })
  return {
    fetch: withHealth(edge, operations.length),
    exampleToken: exampleToken(document),
    operations: operations.map(({ iid = '', method, path }) => ({
      operationId: iid,
      method: method.toUpperCase(),
      path,
    })),
  }
}

export interface StartMockOptions extends MockOptions {
  /** 0, the default, is any free port. */
  port?: number
  host?: string
  /** Called once per request. */
  log?: (entry: LogEntry) => void
}

export interface RunningMock {
  /** Such as `http://127.0.0.1:4010`. */
  url: string
  /** Where the API begins: `url` and `/v2`. */
  baseUrl: string
  port: number
  operations: MockOperation[]
  /** Token of the Example System. */
  exampleToken: string
  /** Drops open connections and gives the port back. */
  close(): Promise<void>
}

export async function startMock(options: StartMockOptions = {}): Promise<RunningMock> {
  const { port = 0, host = '127.0.0.1', log, ...mockOptions } = options
  const { fetch, ...mock } = await createMock(mockOptions)
  const server = await serve(log ? withLog(fetch, log) : fetch, { port, host })
  return { ...server, ...mock, baseUrl: `${server.url}${pathPrefix}` }
}
