import { createMock, type Violation } from '../../src/index.js'

/** One for all tests of a file: the examples mode remembers nothing. */
export const mock = await createMock({ mode: 'examples' })

/** A request without a port, from a caller with a name; `null` takes a header away. */
export function call(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string | null>; body?: BodyInit } = {},
): Promise<Response> {
  const all = new Headers({ 'User-Agent': 'mock-tests/1.0' })
  for (const [name, value] of Object.entries(headers))
    value === null ? all.delete(name) : all.set(name, value)
  return mock.fetch(
    new Request(`http://mock${path}`, { method, headers: all, ...(body !== undefined && { body }) }),
  )
}

export const get = (path: string, headers?: Record<string, string | null>) =>
  call('GET', path, { ...(headers && { headers }) })

/** A change with a token and a JSON body. */
export const send = (method: string, path: string, body: unknown, headers?: Record<string, string | null>) =>
  call(method, path, {
    headers: { Authorization: 'any-token', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

export const violationsOf = (response: Response): Violation[] =>
  JSON.parse(response.headers.get('x-mock-violations') ?? 'null')

export const rateLimitOf = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('x-ratelimit-')))
