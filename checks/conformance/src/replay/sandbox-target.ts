import { createSandbox, type Sandbox } from '@pluralkit-openapi/sandbox'
import type { Edge } from '../recordings.js'
import type { DispatchEvent, Seed } from '../topic.js'
import type { ReplayTarget } from './target.js'

/** How long each request takes on the sandbox's clock: enough for two stamps never to be the same. */
const REQUEST_MS = 20

/** A sandbox in this process, with or without a front before it. Clock and chance are its own, so that every replay gives the same answers. */
export function sandboxTarget(seed: Seed, edge: Edge): ReplayTarget {
  let now = 0
  let sandbox: Sandbox
  return {
    name: 'sandbox',
    nowMs: () => now,
    async reset(startedAt) {
      now = Date.parse(startedAt)
      sandbox = createSandbox({ seed, clock: () => now, random: 1, edge, limits: 'off' })
    },
    async send({ method, path, headers, body }) {
      now += REQUEST_MS
      // A `Request` of these methods can have no body; the server would ignore it.
      const isBodyless = method === 'GET' || method === 'HEAD' || !body?.length
      const request = new AnyRequest(`http://sandbox.invalid${path}`, {
        method,
        headers,
        ...(isBodyless ? {} : { body: new Uint8Array(body) }),
      })
      const response = await sandbox.fetch(request)
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.text(),
      }
    },
    events: async () => sandbox.dispatched as unknown as DispatchEvent[],
  }
}

/** As a server gets it from a port: with methods, too, that the web forbids. */
class AnyRequest extends Request {
  readonly #method: string

  constructor(url: string, { method = 'GET', ...init }: RequestInit) {
    super(url, { ...init, method: /^(?:CONNECT|TRACE|TRACK)$/.test(method) ? 'POST' : method })
    this.#method = method
  }

  override get method(): string {
    return this.#method
  }
}
