const thisMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** A page of the web that a developer happens to look at must not read or change what is in the sandbox. */
export const isForeign = ({ headers }: Request): boolean =>
  !thisMachine.test(headers.get('Origin') ?? 'http://localhost')

/** Lets a page of this machine call the control routes, with any method and JSON. */
export function addControlCors(request: Request, response: Response): Response {
  const origin = request.headers.get('Origin')
  if (origin === null || isForeign(request)) return response
  response.headers.set('Access-Control-Allow-Origin', origin)
  response.headers.set('Access-Control-Allow-Methods', '*')
  response.headers.set('Access-Control-Allow-Headers', 'Content-Type')
  response.headers.set('Vary', 'Origin')
  return response
}
