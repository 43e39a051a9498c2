import type { BufferedFetch } from './fetch.js'
import type { Violation } from './judge/violation.js'
import { operationHeader, readReport } from './report.js'

export interface LogEntry {
  method: string
  path: string
  /** Missing where no operation was reached. */
  operationId?: string
  /** Missing where the connection was dropped. */
  status?: number
  durationMs: number
  violations: Violation[]
}

export const withLog =
  (next: BufferedFetch, log: (entry: LogEntry) => void): BufferedFetch =>
  async (request) => {
    const start = performance.now()
    const { method, url } = request
    const logged = (rest: Partial<LogEntry>) =>
      log({
        method,
        path: new URL(url).pathname,
        violations: [],
        ...rest,
        durationMs: performance.now() - start,
      })
    try {
      const response = await next(request)
      const operationId = response.headers.get(operationHeader)
      logged({
        ...(operationId !== null && { operationId }),
        status: response.status,
        violations: readReport(response),
      })
      return response
    } catch (error) {
      logged({})
      throw error
    }
  }
