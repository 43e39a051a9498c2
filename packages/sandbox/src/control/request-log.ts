import type { Clock } from '../clock.js'
import { formatInstant, instantOfMs } from '../time.js'
import type { LoggedRequest } from './wire.js'

const maxEntries = 1000
const maxBodyLength = 10_000

interface Entry {
  request: Request
  operationId: string | null
  system: string | null
  status: number | null
}

/** The last requests to the API, for tests to look into. Tokens are left out. */
export class RequestLog {
  #entries: LoggedRequest[] = []
  readonly #bodies = new WeakMap<Request, Uint8Array>()

  constructor(private readonly clock: Clock) {}

  get entries(): readonly LoggedRequest[] {
    return this.#entries
  }

  keepBody(request: Request, bytes: Uint8Array): void {
    this.#bodies.set(request, bytes.subarray(0, maxBodyLength * 4))
  }

  add({ request, ...entry }: Entry): void {
    const { Authorization: token, ...headers } = headersOf(request)
    const clean = (text: string) => (token ? text.replaceAll(token, '[token]') : text)
    const { pathname, search } = new URL(request.url)
    const body = this.#bodies.get(request)
    this.#entries.push({
      at: formatInstant(instantOfMs(this.clock())),
      method: request.method,
      path: clean(pathname + search),
      ...entry,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, clean(value)])),
      body: body?.length ? clean(new TextDecoder().decode(body).slice(0, maxBodyLength)) : null,
    })
    if (this.#entries.length > maxEntries) this.#entries.shift()
  }

  clear(): void {
    this.#entries = []
  }
}

/** Names are lower case, except that of the token, which is to stand out. */
function headersOf({ headers }: Request): { Authorization?: string } & Record<string, string> {
  const { authorization, ...others } = Object.fromEntries(headers)
  return authorization === undefined ? others : { ...others, Authorization: authorization }
}
