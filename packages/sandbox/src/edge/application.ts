import { type Body, refuseForm, refuseOverlong } from '../input/body.js'
import { type HandlerName, runOperation } from '../operations/index.js'
import { randomHex } from '../random.js'
import { Refusal, serverError } from '../refusal.js'
import type { World } from '../world.js'
import type { Answer } from './answer.js'
import {
  answerEdgeRefusal,
  answerEmpty,
  answerFromEdge,
  answerRefusal,
  answerSuccess,
  answerUnknownHead,
} from './answers.js'
import type { EdgeCall } from './edge.js'
import { readQuery } from './query.js'
import type { EdgeKind } from './references.js'
import type { RouteName } from './routes.js'

type Call = EdgeCall<RouteName>

/** Learns what was read of a request. */
export type OnBody = (request: Request, bytes: Uint8Array) => void

/** What stands behind the edge: runs the operation, and makes an answer of what it says. */
export function createApplication(
  world: World,
  kind: EdgeKind,
  onBody: OnBody,
): (call: Call) => Promise<Answer> {
  return async (call) => {
    const { request, url, operations } = call
    const isReadingSettings = call.operation === 'getSystemSettings'
    if (isReadingSettings && kind !== 'none') return showSettingsFromEdge(world, call)
    if (call.operation === 'privateRoute') return answerEmpty(404)
    if (requestLine(request, url).length > maxRequestLineLength) return answerEmpty(414)
    // The edge knows HEAD wherever there is GET; the application doesn't.
    if (request.method === 'HEAD') return answerUnknownHead(operations.keys())
    return runInApplication(isReadingSettings ? 'getApplicationSettings' : call.operation, call)
  }

  async function runInApplication(
    operation: HandlerName,
    { request, url, path, caller }: Call,
  ): Promise<Answer> {
    try {
      const body = await readBody(request, world)
      if (body === 'cut off') return answerEdgeRefusal(serverError())
      onBody(request, body.bytes)
      refuseForm(body)
      return answerSuccess(
        runOperation(operation, { world, caller, path, query: readQuery(url.searchParams), body }),
      )
    } catch (error) {
      if (error instanceof Refusal) return answerRefusal(error)
      throw error
    }
  }
}

/** The edge has looked the system up by its own rules, which take more forms of references than the application's. */
function showSettingsFromEdge(world: World, { url, caller, resolved }: Call): Answer {
  const systemRef = world.store.read.systems.get(resolved['systemRef'] ?? -1)?.uuid ?? ''
  const call = { world, caller, path: { systemRef }, query: readQuery(url.searchParams), body: noBody }
  return answerFromEdge(runOperation('getSystemSettings', call))
}

const noBody: Body = { contentType: null, bytes: new Uint8Array(), makeTraceId: () => '' }

const maxRequestLineLength = 8192

const requestLine = ({ method }: Request, { pathname, search }: URL) =>
  `${method} ${pathname}${search} HTTP/1.1\r\n`

/** A body that breaks off on its way never reaches the application, and the edge has to say something in its place. */
async function readBody(request: Request, { random }: World): Promise<Body | 'cut off'> {
  refuseOverlong(Number(request.headers.get('Content-Length') ?? 0))
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await request.arrayBuffer())
  } catch {
    request.signal.throwIfAborted()
    return 'cut off'
  }
  refuseOverlong(bytes.length)
  return {
    contentType: request.headers.get('Content-Type'),
    bytes,
    makeTraceId: () => `00-${randomHex(random, 32)}-${randomHex(random, 16)}-00`,
  }
}
