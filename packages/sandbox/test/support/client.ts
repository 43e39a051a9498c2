import { createRequire } from 'node:module'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.js'

export const document = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.json')
export const exampleValue = (name: string) => document.components.examples[name].value
export const exampleToken: string = document.components.securitySchemes.token['x-example']

export interface Answer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any
}

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  patch(path: string, body?: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  /** Sends a request without any help. */
  send(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: BodyInit },
  ): Promise<Answer>
}

export function clientOf(sandbox: Sandbox, token?: string): Client {
  const usual = { 'User-Agent': 'sandbox-tests', ...(token === undefined ? {} : { Authorization: token }) }
  async function send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { method, ...init }))
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson && text ? JSON.parse(text) : undefined,
    }
  }
  const write = (method: string) => (path: string, body?: unknown) =>
    send(method, `/v2${path}`, {
      headers: { ...usual, 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    send,
    get: (path, headers) => send('GET', `/v2${path}`, { headers: { ...usual, ...headers } }),
    post: write('POST'),
    patch: write('PATCH'),
    delete: (path) => send('DELETE', `/v2${path}`, { headers: usual }),
  }
}

/** A sandbox without limits, with one client that has the token and one that hasn't. */
export function open(options: SandboxOptions = {}, token = exampleToken) {
  const sandbox = createSandbox({ limits: 'off', ...options })
  return { sandbox, own: clientOf(sandbox, token), other: clientOf(sandbox) }
}

/** A clock that stands still until it is told to go on. */
export function stoppedClock(startMs = Date.parse('2026-11-21T12:00:00Z')) {
  let now = startMs
  return {
    clock: () => now,
    advance(ms: number) {
      now += ms
    },
  }
}

export const error = (code: number, message: string) => ({ message, code })
