import { type Body, refuseForm, refuseOverlong } from '../input/body.js'
import { type HandlerName, runOperation } from '../operations/index.js'
import { randomHex } from '../random.js'
import { Refusal } from '../refusal.js'
import type { World } from '../world.js'
import type { Answer } from './answer.js'
import {
  answerEmpty,
  answerFromEdge,
  answerRefusal,
  answerSuccess,
  answerUnknownHead,
  answerUnknownMethod,
} from './answers.js'
import { readQuery } from './query.js'
import type { EdgeKind } from './references.js'

/** A request whose path is known. */
export interface RoutedRequest {
  readonly request: Request
  readonly url: URL
  readonly handlers: ReadonlyMap<string, HandlerName>
  /** Path parameters, percent-decoded. */
  readonly path: Record<string, string>
  /** Who calls: the primary key of the token's system. */
  readonly caller: number | undefined
}

/** Learns what was read of a request. */
export type OnBody = (request: Request, bytes: Uint8Array) => void

/** What stands behind the edge: picks the operation by method, runs it, and makes an answer of what it says. */
export function createApplication(
  world: World,
  edge: EdgeKind,
  onBody: OnBody,
): (routed: RoutedRequest) => Promise<Answer> {
  return async ({ request, url, handlers, path, caller }) => {
    if (requestLine(request, url).length > maxRequestLineLength) return answerEmpty(414)
    const isHead = request.method === 'HEAD'
    const handler = handlers.get(isHead ? 'GET' : request.method)
    if (!handler) return answerUnknownMethod(handlers.keys())
    const isFromEdge = handler === 'getSystemSettings' && edge !== 'none'
    // The application doesn't know HEAD; the edge does.
    if (isHead && !isFromEdge) return answerUnknownHead(handlers.keys())
    const name = handler === 'getSystemSettings' && !isFromEdge ? 'getApplicationSettings' : handler
    try {
      const body = await readBody(request, world)
      onBody(request, body.bytes)
      refuseForm(body)
      const result = runOperation(name, { world, caller, path, query: readQuery(url.searchParams), body })
      const answer = isFromEdge ? answerFromEdge(result) : answerSuccess(result)
      return isHead ? { ...answer, text: null } : answer
    } catch (error) {
      if (error instanceof Refusal) return answerRefusal(error)
      throw error
    }
  }
}

const maxRequestLineLength = 8192

const requestLine = ({ method }: Request, { pathname, search }: URL) =>
  `${method} ${pathname}${search} HTTP/1.1\r\n`

async function readBody(request: Request, { random }: World): Promise<Body> {
  refuseOverlong(Number(request.headers.get('Content-Length') ?? 0))
  const bytes = new Uint8Array(await request.arrayBuffer())
  refuseOverlong(bytes.length)
  return {
    contentType: request.headers.get('Content-Type'),
    bytes,
    makeTraceId: () => `00-${randomHex(random, 32)}-${randomHex(random, 16)}-00`,
  }
}
