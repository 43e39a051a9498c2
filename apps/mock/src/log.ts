import type { Fetch } from './fetch.js'
import type { Violation } from './prism/violations.js'
import { operationHeader, readReport } from './report.js'

export interface LogEntry {
  method: string
  path: string
  /** Missing where no operation was reached. */
  operationId?: string
  status: number
  durationMs: number
  violations: Violation[]
}

export const withLog =
  (next: Fetch, log: (entry: LogEntry) => void): Fetch =>
  async (request) => {
    const start = performance.now()
    const response = await next(request)
    const operationId = response.headers.get(operationHeader)
    log({
      method: request.method,
      path: new URL(request.url).pathname,
      ...(operationId !== null && { operationId }),
      status: response.status,
      durationMs: performance.now() - start,
      violations: readReport(response),
    })
    return response
  }
