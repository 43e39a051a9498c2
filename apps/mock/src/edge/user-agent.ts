import { report } from '../report.js'

/** An empty one counts as missing: the server's own front does not pass it on. */
export function refuseWithoutUserAgent(request: Request): Response | undefined {
  const userAgent = request.headers.get('user-agent')
  if (userAgent && userAgent !== 'unknown') return undefined
  const message = 'Say who is calling: name and version of the program and a contact'
  return report(new Response(null, { status: 400 }), request, [
    { location: 'header', path: ['User-Agent'], message },
  ])
}
