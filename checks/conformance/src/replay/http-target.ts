import http from 'node:http'
import https from 'node:https'
import type { Edge } from '../recordings.js'
import type { Seed } from '../topic.js'
import type { OutgoingRequest } from './outgoing.js'
import type { Answer, ReplayTarget } from './target.js'

const TIMEOUT_MS = 60_000

/**
 * A server that takes a seed at `POST /_sandbox/seed` and tells its webhook events at `GET /_sandbox/dispatch`. If it lets its clock be
 * set at `POST /_sandbox/clock`, it is set to the time of the recording: at noon, the "12:00" of a request would look like the present.
 */
export function httpTarget(url: string, seed: Seed): ReplayTarget {
  const base = new URL(url)
  const seedBody = Buffer.from(JSON.stringify(seed))
  const control = async (method: string, path: string, body?: Buffer) => {
    const headers = body ? { 'Content-Type': 'application/json', 'Content-Length': String(body.length) } : {}
    const answer = await exchange(base, { method, path, headers, ...(body && { body }) }).catch((cause) => {
      throw new Error(`${method} ${url}${path} was not answered: ${cause.message}`, { cause })
    })
    if (answer.status >= 300)
      throw new Error(
        `${method} ${url}${path} was answered with ${answer.status} ${answer.text.slice(0, 200)}`,
      )
    return answer
  }
  let aheadMs = 0
  return {
    name: url,
    nowMs: () => Date.now() + aheadMs,
    async reset(startedAt) {
      await control('POST', '/_sandbox/seed', seedBody)
      const clock = Buffer.from(JSON.stringify({ set: startedAt }))
      const isSet = await control('POST', '/_sandbox/clock', clock).catch(() => false)
      aheadMs = isSet ? Date.parse(startedAt) - Date.now() : 0
    },
    send: (request) => exchange(base, request),
    async events() {
      const { text } = await control('GET', '/_sandbox/dispatch')
      return JSON.parse(text)
    },
  }
}

/** The front that a server says it has, at the health route of the mock server; others count as the application alone. */
export async function edgeAt(url: string): Promise<Edge> {
  const { text } = await exchange(new URL(url), { method: 'GET', path: '/_mock/health', headers: {} })
  try {
    const { edge } = JSON.parse(text)
    return ['current', 'older'].includes(edge) ? edge : 'none'
  } catch {
    return 'none'
  }
}

/** Not by `fetch`, which adds headers of its own, wants a `User-Agent` and sends no body with GET. */
function exchange(base: URL, { method, path, headers, body }: OutgoingRequest): Promise<Answer> {
  const { request } = base.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        hostname: base.hostname.replace(/^\[|\]$/g, ''),
        port: base.port || undefined,
        path: base.pathname.replace(/\/$/, '') + path,
        method,
        headers,
        agent: false,
        timeout: TIMEOUT_MS,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        const answered = () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
            ),
            text: Buffer.concat(chunks).toString(),
          })
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        // Some servers hang up as soon as they have answered, before they have read the whole body.
        incoming.on('close', answered)
        incoming.on('error', answered)
        outgoing.removeListener('error', reject)
        outgoing.on('error', answered)
      },
    )
    outgoing.useChunkedEncodingByDefault = false
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
