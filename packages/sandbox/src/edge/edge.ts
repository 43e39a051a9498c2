import { badRequest, Refusal } from '../refusal.js'
import type { World } from '../world.js'
import { answerEmpty, answerOptions, answerRefusal, answerRoot, answerUnknownPath } from './answers.js'
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
}: EdgeOptions): (request: Request) => Promise<Response> {
  const runApplication = createApplication(world, edge, onBody)

  return async (request) => {
    const url = new URL(request.url)
    return url.pathname === '/' ? answerRoot() : addCors(await answerPath(request, url))
  }

  async function answerPath(request: Request, url: URL): Promise<Response> {
    const route = url.pathname.startsWith('/v2/') ? findRoute(url.pathname.slice('/v2'.length)) : undefined
    if (request.method === 'OPTIONS') return answerOptions(route?.handlers.keys())
    if (!route) return answerUnknownPath(url.pathname)
    // A wrong token is no error: it counts as none.
    const caller = world.store.read.systemByToken.get(request.headers.get('Authorization') ?? '')
    try {
      return await answerRoute({ request, url, handlers: route.handlers, path: decode(route), caller })
    } catch (error) {
      if (error instanceof Refusal) return answerRefusal(error)
      throw error
    }
  }

  function answerRoute(routed: RoutedRequest): Response | Promise<Response> {
    const { request, handlers, caller, path } = routed
    const refusal = refusalOfReferences(world, edge, caller, path)
    if (!refusal) return isNameless(request) ? answerEmpty(400) : answerLimited(routed)
    // The recordings, made without any edge, name a fault of the body or the query before this one.
    if (edge === 'older' && handlers.has(request.method)) return runApplication(routed)
    throw refusal
  }

  async function answerLimited(routed: RoutedRequest): Promise<Response> {
    const { request, path, caller } = routed
    const limit = rateLimiter.take({
      method: request.method,
      isMessageLookup: path['messageId'] !== undefined,
      caller,
      owner: ownerOf(world, caller, path),
      clientIp: request.headers.get('X-PluralKit-Client-IP') ?? 'unknown',
    })
    const response = limit?.refusal ? answerRefusal(limit.refusal) : await runApplication(routed)
    for (const [name, value] of Object.entries(limit?.headers ?? {})) response.headers.set(name, value)
    return response
  }
}

function decode({ parameters }: Route): Record<string, string> {
  try {
    return Object.fromEntries(parameters.map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    throw badRequest()
  }
}

/** A missing User-Agent is refused, and so is this word; an empty one isn't. */
function isNameless({ headers }: Request): boolean {
  const userAgent = headers.get('User-Agent')
  return userAgent === null ? !platformKeepsUserAgent() : userAgent === 'unknown'
}

/** Whether this is a browser that leaves the header out of every `Request`: it is sent all the same, only later. */
function platformKeepsUserAgent(): boolean {
  return !new Request('http://localhost', { headers: { 'User-Agent': 'any' } }).headers.has('User-Agent')
}
