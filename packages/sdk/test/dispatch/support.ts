import {
  createDispatchHandler,
  type DispatchHandler,
  type DispatchHandlerOptions,
} from '../../src/dispatch/index.js'

export const signingToken = 'EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001'
export const systemId = '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'
export const memberId = '6b2f1cad-4e58-4d73-8a19-1f8b7d2e3c45'

/** A handler with the token of the tests, and the errors that it tells. */
export function open(options: DispatchHandlerOptions = {}): { handler: DispatchHandler; errors: unknown[] } {
  const errors: unknown[] = []
  const handler = createDispatchHandler({ signingToken, onError: (error) => errors.push(error), ...options })
  return { handler, errors }
}

/** A POST with any body. */
export function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit)
}
