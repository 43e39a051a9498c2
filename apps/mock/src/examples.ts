import type { Documented } from './documented.js'
import { documentedAnswers, type Operation } from './prism/operations.js'
import { choose, readPreference } from './prism/preference.js'
import { report } from './report.js'

/** Examples mode: the document's own examples, chosen by the caller. Nothing is remembered between requests. */
export const createExamples =
  (documented: Documented) =>
  async (operation: Operation, request: Request): Promise<Response> => {
    const choice = choose(operation, readPreference(request))
    return typeof choice === 'string'
      ? undocumented(operation, request, choice)
      : documented(operation, choice)
  }

function undocumented(operation: Operation, request: Request, detail: string): Response {
  const problem = {
    title: 'No such answer in the document',
    status: 404,
    detail,
    documented: Object.fromEntries(documentedAnswers(operation)),
  }
  const response = Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json' },
  })
  return report(response, request, [{ location: 'header', path: ['Prefer'], message: detail }])
}
