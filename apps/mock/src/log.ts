import type { BufferedFetch } from './fetch.js'
import type { Violation } from './judge/violation.js'
import type { LogOrder } from './log-order.js'
import { operationHeader, readReport } from './report.js'

export interface LogEntry {
  method: string
  path: string
  /** With its question mark, and without the token, wherever that stood; empty if there is none. */
  query: string
  /** Missing where no operation was reached. */
  operationId?: string
  /** Missing where the connection was dropped. */
  status?: number
  durationMs: number
  violations: Violation[]
}

export const withLog =
  (next: BufferedFetch, log: (entry: LogEntry) => void, order: LogOrder): BufferedFetch =>
  async (request) => {
    const end = order.begin()
    const start = performance.now()
    const { method } = request
    const { pathname, search } = new URL(request.url)
    const withoutToken = cleanerFor(request)
    const logged = (rest: Partial<LogEntry>) =>
      log({
        method,
        path: withoutToken(pathname),
        query: withoutToken(search),
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
    } finally {
      end()
    }
  }

/** Takes a request's own token out of a text, also where it is percent-encoded. */
function cleanerFor({ headers }: Request): (text: string) => string {
  const token = headers.get('authorization')
  if (!token) return (text) => text
  return (text) => text.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]')
}
