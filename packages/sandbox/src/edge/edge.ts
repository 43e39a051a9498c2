import { badRequest, Refusal } from '../refusal.js'
import type { World } from '../world.js'
import type { Answer } from './answer.js'
import { answerEdgeRefusal, answerEmpty, answerOptions, answerRoot, answerUnknownPath } from './answers.js'
import { createApplication, type OnBody, type RoutedRequest } from './application.js'
import { addCors } from './cors.js'
import { ownerOf } from './owner.js'
import type { RateLimiter } from './rate-limit.js'
import { type EdgeKind, refusalOfReferences } from './references.js'
import { findRoute, type Route } from './router.js'

export interface EdgeOptions {
  readonly world: World
  readonly rateLimiter: RateLimiter
  readonly edge: EdgeKind
  readonly onBody: OnBody
}

/** Answers requests, settling everything in the server's order. */
export function createEdge({
  world,
  rateLimiter,
  edge,
  onBody,
}: EdgeOptions): (request: Request) => Promise<Answer> {
  const runApplication = createApplication(world, edge, onBody)

  return async (request) => {
    const url = new URL(request.url)
    return url.pathname === '/' ? answerRoot(request.method) : addCors(await answerPath(request, url))
  }

  async function answerPath(request: Request, url: URL): Promise<Answer> {
    const route = findRoute(url.pathname)
    if (request.method === 'OPTIONS') return answerOptions(route?.handlers.keys())
    if (!route) return answerUnknownPath(url.pathname)
    // A wrong token is no error: it counts as none.
    const caller = world.store.read.systemByToken.get(request.headers.get('Authorization') ?? '')
    try {
      return await answerRoute({ request, url, handlers: route.handlers, path: decode(route), caller })
    } catch (error) {
      if (error instanceof Refusal) return answerEdgeRefusal(error)
      throw error
    }
  }

  function answerRoute(routed: RoutedRequest): Answer | Promise<Answer> {
    const { request, handlers, caller, path } = routed
    const refusal = refusalOfReferences(world, edge, caller, path)
    if (!refusal) return isNameless(request) ? answerEmpty(400) : answerLimited(routed)
    // The recordings, made without any edge, name a fault of the body or the query before this one.
    if (edge === 'older' && handlers.has(request.method)) return runApplication(routed)
    throw refusal
  }

  async function answerLimited(routed: RoutedRequest): Promise<Answer> {
    const { request, path, caller } = routed
    const limit = rateLimiter.take({
      method: request.method,
      isMessageLookup: path['messageId'] !== undefined,
      caller,
      owner: ownerOf(world, caller, path),
      clientIp: request.headers.get('X-PluralKit-Client-IP') ?? 'unknown',
    })
    const answer = limit?.refusal ? answerEdgeRefusal(limit.refusal) : await runApplication(routed)
    Object.assign(answer.headers, limit?.headers)
    return answer
  }
}

/** A percent sign without two digits after it stands for itself. */
const percentSign = /%(?![0-9a-f]{2})/gi

function decode({ parameters }: Route): Record<string, string> {
  try {
    return Object.fromEntries(
      parameters.map(([name, value]) => [name, decodeURIComponent(value.replace(percentSign, '%25'))]),
    )
  } catch {
    throw badRequest()
  }
}

/** A missing User-Agent is refused, and so is this word; an empty one isn't. */
function isNameless({ url, headers }: Request): boolean {
  const userAgent = headers.get('User-Agent')
  return userAgent === null ? canBeNamed(url) : userAgent === 'unknown'
}

/** Some browsers let no page name itself: they write the header when the request leaves, which it never does here. */
const canBeNamed = (url: string): boolean =>
  new Request(url, { headers: { 'User-Agent': 'x' } }).headers.has('User-Agent')
