import { Refusal, serverError } from '../refusal.js'
import type { Answer } from './answer.js'
import {
  answerEdgeRefusal,
  answerEmpty,
  answerOptions,
  answerRoot,
  answerUnknownMethod,
  answerUnknownPath,
  withoutBody,
} from './answers.js'
import { addCors } from './cors.js'
import type { Directory } from './directory.js'
import type { LimitedRequest, RateLimit } from './rate-limit.js'
import { decodePath, type EdgeKind, type Path, type Resolved, resolveReferences } from './references.js'
import type { FindRoute, Route } from './router.js'

export interface EdgeOptions<Name extends string, Foreign extends Response = never> {
  readonly kind: EdgeKind
  readonly findRoute: FindRoute<Name>
  readonly directory: Directory
  /** Counts a request; gives undefined if nothing is limited. */
  readonly limit: (request: LimitedRequest) => RateLimit | undefined
  /** Runs the operation of a request that nothing before it has rejected. The response of another server goes out as it is. */
  readonly run: (call: EdgeCall<Name>) => Promise<Answer | Foreign>
}

/** A request that the edge lets through. */
export interface EdgeCall<Name extends string> {
  readonly request: Request
  readonly url: URL
  /** For HEAD it is that of GET. */
  readonly operation: Name
  readonly operations: ReadonlyMap<string, Name>
  /** Path parameters, percent-decoded. */
  readonly path: Path
  /** The systems that the references of the path lead to, as far as the edge looks them up. */
  readonly resolved: Resolved
  /** The primary key of the system whose token was sent. */
  readonly caller: number | undefined
}

/** As many characters can a request target have. */
const maxTargetLength = 65_534
/** As many are left for it when the address of the application is put before it, without which the edge can't pass it on. */
const maxPassedOnLength = maxTargetLength - 'http://localhost:5000'.length

/** The edge panics: what answers then stands outside of all its layers. */
class Panic extends Error {}

/** Everything that the server settles before an operation runs, in its order. */
export function createEdge<Name extends string, Foreign extends Response = never>(
  options: EdgeOptions<Name, Foreign>,
): (request: Request) => Promise<Answer | Foreign> {
  return async (request) => {
    const answer = await answerWithBody(options, request)
    return request.method === 'HEAD' ? change(answer, withoutBody) : answer
  }
}

/** Changes an answer of one's own. */
const change = <Foreign extends Response>(
  answer: Answer | Foreign,
  changed: (answer: Answer) => Answer,
): Answer | Foreign => (answer instanceof Response ? answer : changed(answer))

const withHeaders =
  (headers: Record<string, string> = {}) =>
  (answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, ...headers } })

async function answerWithBody<Name extends string, Foreign extends Response>(
  options: EdgeOptions<Name, Foreign>,
  request: Request,
): Promise<Answer | Foreign> {
  const url = new URL(request.url)
  if (targetOf(url).length > maxTargetLength) return answerEmpty(414)
  if (url.pathname === '/') return answerRoot(request.method)
  try {
    return change(await answerPath(options, request, url), addCors)
  } catch (error) {
    if (error instanceof Panic) return answerEdgeRefusal(serverError())
    throw error
  }
}

const targetOf = ({ pathname, search }: URL) => pathname + search

async function answerPath<Name extends string, Foreign extends Response>(
  options: EdgeOptions<Name, Foreign>,
  request: Request,
  url: URL,
): Promise<Answer | Foreign> {
  const route = options.findRoute(url.pathname)
  if (request.method === 'OPTIONS') return answerOptions(route?.operations.keys())
  if (!route) return answerUnknownPath(url.pathname)
  const operation = route.operations.get(request.method === 'HEAD' ? 'GET' : request.method)
  if (operation) return answerRoute(options, { request, url, route, operation })
  // Wherever the answer comes from: the router itself adds the methods that there are.
  const { headers } = answerUnknownMethod(route.operations.keys())
  return change(await answerRoute(options, { request, url, route, operation }), withHeaders(headers))
}

interface RoutedRequest<Name extends string> {
  readonly request: Request
  readonly url: URL
  readonly route: Route<Name>
  readonly operation: Name | undefined
}

async function answerRoute<Name extends string, Foreign extends Response>(
  { kind, directory, limit, run }: EdgeOptions<Name, Foreign>,
  { request, url, route, operation }: RoutedRequest<Name>,
): Promise<Answer | Foreign> {
  // A wrong token is no error: it counts as none.
  const caller = directory.callerOf(request.headers.get('Authorization') ?? '')
  let path: Path
  let resolved: Resolved
  try {
    path = decodePath(route.parameters)
    resolved = resolveReferences(kind, directory, caller, path)
  } catch (error) {
    if (error instanceof Refusal) return answerEdgeRefusal(error)
    throw error
  }
  if (isNameless(request)) return answerEmpty(400)

  const limited = limit({
    method: request.method,
    isMessageLookup: path['messageId'] !== undefined,
    caller,
    // Of a switch its own system counts, not the one before it in the path.
    owner: Object.values(resolved).at(-1),
    clientIp: request.headers.get('X-PluralKit-Client-IP') ?? 'unknown',
  })
  const answer = await (limited?.refusal
    ? answerEdgeRefusal(limited.refusal)
    : pass({ request, url, operations: route.operations, path, resolved, caller }))
  return change(answer, (own) => ({ ...own, headers: { ...limited?.headers, ...own.headers } }))

  async function pass(call: Omit<EdgeCall<Name>, 'operation'>): Promise<Answer | Foreign> {
    if (operation === undefined) return answerUnknownMethod(route.operations.keys())
    if (!isOwn(operation) && targetOf(url).length > maxPassedOnLength) throw new Panic()
    return run({ ...call, operation })
  }
}

/** The one operation that the edge runs by itself; all others it passes on to the application. */
const isOwn = (operation: string) => operation === 'getSystemSettings'

/** A missing User-Agent is refused, and so is this word; an empty one isn't. */
function isNameless({ url, headers }: Request): boolean {
  const userAgent = headers.get('User-Agent')
  return userAgent === null ? canBeNamed(url) : userAgent === 'unknown'
}

/** Some browsers let no page name itself: they write the header when the request leaves, which it never does here. */
const canBeNamed = (url: string): boolean =>
  new Request(url, { headers: { 'User-Agent': 'x' } }).headers.has('User-Agent')
