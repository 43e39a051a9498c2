import {
  type Answer,
  answerUnknownHead,
  createEdge,
  createRouter,
  type EdgeCall,
  RateLimiter,
} from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from './buffered-request.js'
import { documented } from './documented.js'
import { everything } from './everything.js'
import { respondWith } from './fetch.js'
import { refusedHeader } from './judge/refusal.js'
import { documentedAnswers, type Operation, routesOf } from './prism/operations.js'
import { choose, readPreference } from './prism/preference.js'
import { describeViolations } from './report.js'
import { createStrict } from './strict.js'

/**
 * The examples mode: the server's front end, behind which everything that can be named is there, and every token is valid; the
 * document's own examples, chosen by the caller. Nothing is remembered between requests.
 */
export function createExamples(
  operations: readonly Operation[],
): (request: BufferedRequest) => Promise<Response> {
  const byId = new Map(operations.map((operation) => [operation.iid ?? '', operation]))
  const limiter = new RateLimiter({ clock: Date.now, profile: 'server', kind: 'current' })
  const strict = createStrict(operations)
  const edge = createEdge({
    kind: 'current',
    findRoute: createRouter(routesOf(operations)),
    directory: everything,
    limit(request) {
      // Each request is the first one.
      limiter.clear()
      return limiter.take(request)
    },
    run: (call) => strict(call, () => answerExample(call, byId.get(call.operation) as Operation)),
  })
  return async (request) => respondWith(await edge(request))
}

async function answerExample(
  { request, operations }: EdgeCall<string>,
  operation: Operation,
): Promise<Answer> {
  if (request.method === 'HEAD' && operation.iid !== 'getSystemSettings')
    return answerUnknownHead(operations.keys())
  const choice = choose(operation, readPreference(request))
  return typeof choice === 'string'
    ? answerUndocumented(operation, request, choice)
    : documented(operation, choice)
}

function answerUndocumented(operation: Operation, request: Request, detail: string): Answer {
  const problem = {
    title: 'No such response in the document',
    status: 404,
    detail,
    documented: Object.fromEntries(documentedAnswers(operation)),
  }
  const violation = { location: 'header' as const, path: ['Prefer'], message: detail, rule: 'prefer' }
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      [refusedHeader]: 'prefer',
      ...describeViolations(request, [violation]),
    },
    text: JSON.stringify(problem),
  }
}
