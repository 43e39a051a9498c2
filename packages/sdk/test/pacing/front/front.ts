import { Limiter } from './limiter.js'

/**
 * `current` is revision 44f244b4 of PluralKit's front, `older` is 2432cbe8; `documented` does what the API's pages promise: a bucket of
 * its own for messages, none for own systems.
 */
export type Revision = 'current' | 'older' | 'documented'

export interface FrontRequest {
  method: string
  /** Path behind `/v2`, with its query. */
  path: string
  token?: string | null | undefined
  address?: string | undefined
  userAgent?: string | null | undefined
}

export interface FrontResponse {
  status: number
  headers: Record<string, string>
  body: string
}

export interface Arrival extends FrontRequest {
  atMs: number
  status: number
  /** The bucket that was charged; undefined for what the front answers before the limiter. */
  bucket: string | undefined
}

/** The systems of this world. Ids of members, groups and switches begin with the first three letters of their system's id. */
const systems = {
  'token-one': { id: 'onesys', key: '1' },
  'token-two': { id: 'twosys', key: '2' },
  'token-other': { id: 'othsys', key: '3' },
} as const

const membersPerSystem = 20
const letter = (number: number) => String.fromCharCode(97 + number)

/** Id of a system's n-th member. */
export const memberId = (system: 'one' | 'two' | 'oth', number: number) =>
  `${system}m${letter(Math.floor(number / 26))}${letter(number % 26)}`

const uuidOf = (id: string) =>
  `${[...id]
    .map((char) => char.charCodeAt(0).toString(16))
    .join('')
    .padEnd(8, '0')
    .slice(0, 8)}-0000-4000-8000-000000000000`

/** The production front, as far as the limiter is concerned: which bucket a request counts in, and what it answers. */
export class Front {
  readonly arrivals: Arrival[] = []
  limits = { get: 10, update: 3 }
  readonly limiter: Limiter

  constructor(readonly revision: Revision) {
    this.limiter = new Limiter(revision === 'documented')
  }

  count(status: number, sinceMs = 0): number {
    return this.arrivals.filter((arrival) => arrival.status === status && arrival.atMs >= sinceMs).length
  }

  /** Answers a request that arrives now. */
  handle(request: FrontRequest, nowMs: number): FrontResponse {
    const { response, bucket } = this.#answer(request, nowMs)
    this.arrivals.push({ ...request, atMs: nowMs, status: response.status, bucket })
    return response
  }

  #answer(request: FrontRequest, nowMs: number): { response: FrontResponse; bucket?: string } {
    const { method, token, address = '10.0.0.1' } = request
    const [path = ''] = request.path.split('?')
    const [, collection = '', reference = '', inner = '', innerReference] = path.split('/')
    const caller = systems[token as keyof typeof systems] ?? null
    const early = this.#answerBeforeLimiter(request, collection, reference, innerReference)
    if (early !== undefined) return { response: { status: early, headers: {}, body: '{"code":0}' } }

    // Of a switch its owner decides, not the system in the path.
    const named = inner === 'switches' && innerReference ? innerReference : reference
    const target = collection === 'messages' ? '' : named === '@me' ? (caller?.id ?? '') : named.toLowerCase()
    const isOwn = caller !== null && target !== '' && target.startsWith(caller.id.slice(0, 3))

    const kind = method === 'GET' ? 'get' : 'update'
    const isMessage = collection === 'messages' && this.revision === 'documented'
    const scope = isMessage ? 'message' : `generic_${kind}`
    const owner = this.#owner(isOwn, kind === 'update' && caller !== null) ? caller?.key : address
    const bucket = `${owner}:${scope}`
    const verdict = this.limiter.count(bucket, this.limits[kind], nowMs)
    const headers = {
      'X-RateLimit-Scope': isOwn && this.revision === 'current' ? `own_system_${kind}` : scope,
      'X-RateLimit-Limit': String(this.limits[kind]),
      'X-RateLimit-Remaining': String(verdict.remaining),
      'X-RateLimit-Reset': String(Math.floor(nowMs / 1000)),
    }
    if (!verdict.isAllowed) {
      const body = { message: '429: too many requests', retry_after: verdict.retryAfterMs, scope, code: 0 }
      return { bucket, response: { status: 429, headers, body: JSON.stringify(body) } }
    }
    const status = kind === 'update' && target && !isOwn ? 403 : 200
    return { bucket, response: { status, headers, body: bodyOf(collection, target, inner) } }
  }

  /** The status of what the front answers itself, without counting it. */
  #answerBeforeLimiter(
    { method, token, path, userAgent = 'test/1.0' }: FrontRequest,
    collection: string,
    reference: string,
    switchId = '',
  ): number | undefined {
    if (method === 'OPTIONS') return 200
    if (path.startsWith('/v1')) return 410
    if (!['systems', 'members', 'groups', 'messages'].includes(collection)) return 404
    if (reference === '@me' && !Object.hasOwn(systems, token ?? '')) return 401
    // The older front looks up systems only.
    if (reference.startsWith('unk') && (collection === 'systems' || this.revision !== 'older')) return 404
    if (switchId === 'no-uuid' && this.revision !== 'older') return 500
    return userAgent === null || userAgent === 'unknown' ? 400 : undefined
  }

  /** Whether the caller's system is charged, in place of the address. */
  #owner(isOwn: boolean, isChangeWithToken: boolean): boolean {
    if (this.revision === 'current') return isOwn
    return this.revision === 'older' && isChangeWithToken
  }
}

/** What the application answers, as far as it names systems and their members. */
function bodyOf(collection: string, target: string, inner: string): string {
  const prefix = target.slice(0, 3) as 'one'
  const system = { id: `${prefix}sys`, uuid: uuidOf(`${prefix}sys`) }
  const member = (id: string) => ({ id, uuid: uuidOf(id), system: system.id, name: 'public' })
  if (collection === 'messages') {
    const author = { id: 'othmaa', uuid: uuidOf('othmaa') }
    return JSON.stringify({ id: '1', system: { id: 'othsys', uuid: uuidOf('othsys') }, member: author })
  }
  if (collection === 'members') return JSON.stringify(member(target || 'onemzz'))
  if (inner === 'members')
    return JSON.stringify(
      Array.from({ length: membersPerSystem }, (_, number) => member(memberId(prefix, number))),
    )
  if (collection === 'systems' && inner === '') return JSON.stringify(system)
  return '{}'
}
