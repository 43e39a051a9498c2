import { errorCodes } from '../generated/error-codes.js'
import type { Refusal } from '../refusal.js'
import { toJson } from '../views/json.js'
import type { Answer } from './answer.js'

/** The build of the server whose behaviour this is. */
const version = '44f244b4'
const versionHeader = { 'X-PluralKit-Version': version }
const json = { 'Content-Type': 'application/json' }
const notCached = { 'Cache-Control': 'no-cache,no-store', Pragma: 'no-cache', Expires: '-1' }

/** What the edge reads from the database by itself. */
export const answerFromEdge = (body: unknown): Answer => answer(200, json, toJson(body))

export function answerSuccess(body: unknown): Answer {
  if (body === undefined) return answer(204, versionHeader)
  return answer(200, { 'Content-Type': 'application/json; charset=utf-8', ...versionHeader }, toJson(body))
}

/** What the edge refuses by itself. */
export const answerEdgeRefusal = ({ status, body }: Refusal): Answer => answer(status, json, toJson(body))

/** Errors of the application lose the version header, except that of a content type, which is found earlier. */
export function answerRefusal({ status, body, headers }: Refusal): Answer {
  const usual = status === 415 ? versionHeader : { ...json, ...notCached }
  return answer(status, { ...usual, ...headers }, toJson(body))
}

/** The application's own answer to a method that it doesn't know. */
export function answerUnknownHead(methods: Iterable<string>): Answer {
  return answer(405, { Allow: [...methods].sort().join(', '), ...versionHeader })
}

/** The edge's answer to a method that a path doesn't have. */
export function answerUnknownMethod(methods: Iterable<string>): Answer {
  return answer(405, { Allow: allowed(methods) })
}

export const answerOptions = (methods?: Iterable<string>): Answer =>
  answer(200, methods ? { Allow: allowed(methods) } : {})

const allowed = (methods: Iterable<string>) =>
  [...methods].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(',')

/** The root stands outside of everything: it has no CORS, and knows only GET. */
export function answerRoot(method: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return answerUnknownMethod(['GET'])
  return answer(303, { Location: 'https://pluralkit.me/api' })
}

export const answerEmpty = (status: 400 | 404 | 414): Answer => answer(status, {})

/** The answer to HEAD: the headers say what GET would have got. */
export function withoutBody({ status, headers, text }: Answer): Answer {
  const length = new TextEncoder().encode(text ?? '').length
  return { status, headers: { ...headers, 'Content-Length': String(length) }, text: null }
}

const pathsOfVersion1 = /^\/v2\/(?:[sm]$|(?:[sma]|msg)\/)/

/** Nothing here: what the path begins with decides how that is said. */
export function answerUnknownPath(path: string): Answer {
  if (path.startsWith('/v1')) return answerText('UnsupportedApiVersion', 410)
  if (pathsOfVersion1.test(path)) return answerText('InvalidPath', 400)
  if (path.startsWith('/v2') || path.startsWith('/private')) return answerEmpty(404)
  return answerText('UnsupportedApiVersion', 400)
}

function answerText(name: 'UnsupportedApiVersion' | 'InvalidPath', status: number): Answer {
  const { message, code } = errorCodes[name]
  return answer(status, { 'Content-Type': 'text/plain; charset=utf-8' }, toJson({ message, code }))
}

/** With headers of its own, which the layers outside add to. */
function answer(status: number, headers: Record<string, string>, text: string | null = null): Answer {
  return { status, headers: { ...headers }, text }
}
