import type { OpenApiDocument } from '../document.js'
import { report } from '../report.js'

/** What the server says where it has no route: an empty 404, or JSON that is labelled as text (D2). */
export function refuseUnknownPath(request: Request, document: OpenApiDocument): Response {
  const { pathname } = new URL(request.url)
  const refuse = (response: Response, message: string) =>
    report(response, request, [{ location: 'path', path: [], message }])

  if (pathname.startsWith('/v1')) {
    return refuse(errorAsText(document, 'UnsupportedApiVersion'), 'Version 1 is gone; paths begin with /v2')
  }
  if (/^\/v2\/(?:[sm]$|(?:s|m|a|msg)\/)/.test(pathname)) {
    return refuse(
      errorAsText(document, 'InvalidPath'),
      'This is a path of version 1; see the paths of the document',
    )
  }
  if (!/^\/(?:v2|private)/.test(pathname)) {
    return refuse(errorAsText(document, 'UnsupportedApiVersion', 400), 'Paths begin with /v2')
  }
  return refuse(
    new Response(null, { status: 404 }),
    'The document has no such path; letter case, empty segments and a slash at the end count',
  )
}

function errorAsText(document: OpenApiDocument, name: string, otherStatus?: number): Response {
  const error = document['x-error-codes'].find((entry) => entry.name === name)
  if (!error) throw new Error(`The document has no error "${name}" in x-error-codes.`)
  const { message, code, status } = error
  return new Response(JSON.stringify({ message, code }), {
    status: otherStatus ?? status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
