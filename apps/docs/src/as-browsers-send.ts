/** A request as it would leave the browser: a page can't set its `User-Agent`, the browser does. */
export function asBrowsersSend(request: Request): Request {
  if (request.headers.has('User-Agent')) return request
  const headers = new Headers(request.headers)
  headers.set('User-Agent', navigator.userAgent)
  return Object.defineProperty(request, 'headers', { value: headers })
}
