import type { Violation } from './judge/violation.js'

export const operationHeader = 'X-Mock-Operation'
export const violationsHeader = 'X-Mock-Violations'

/** Clients give up on more than about 16 KB of headers, all of them together. */
const maxHeaderLength = 4096
const maxTextLength = 200

/** Says in a header what violates the document: the API's own response often doesn't, and some of them are empty. */
export function report(response: Response, request: Request, violations: readonly Violation[]): Response {
  const headers = describeViolations(request, violations)
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

export function describeViolations(
  request: Request,
  violations: readonly Violation[],
): Record<string, string> {
  const readable = textFor(request)
  let list = ''
  for (const violation of violations) {
    const { path, message } = violation
    const entry = toAscii(
      JSON.stringify({ ...violation, path: path.map(readable), message: readable(message) }),
    )
    if (list.length + entry.length > maxHeaderLength) break
    list += list ? `,${entry}` : entry
  }
  return { [violationsHeader]: `[${list}]` }
}

export const readReport = (response: Response): Violation[] =>
  JSON.parse(response.headers.get(violationsHeader) ?? '[]')

/** A message can quote the request, for instance an unknown key of the body; a token must not come back that way. */
function textFor(request: Request): (text: string) => string {
  const token = request.headers.get('authorization')
  return (text) => (token ? text.replaceAll(token, '[token]') : text).slice(0, maxTextLength)
}

const toAscii = (json: string) =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
