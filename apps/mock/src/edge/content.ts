/** Beyond this the server breaks off with a 500 (D52). */
const maxBytes = 30_000_000

export type Content =
  | { value: unknown }
  | { problem: 'unsupportedMediaType' | 'tooLarge' | 'undecodable' | 'malformed' }

/** Reads a body by the server's rules for content types, character sets and size; but only strict JSON, not its dialect. */
export async function readContent(request: Request): Promise<Content> {
  const charset = jsonCharset(request.headers.get('content-type') ?? '')
  if (!charset) return { problem: 'unsupportedMediaType' }
  const bytes = await readBytes(request)
  if (!bytes) return { problem: 'tooLarge' }
  let text: string
  try {
    text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { problem: 'undecodable' }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { problem: 'malformed' }
  }
}

const jsonType = /^\s*(application\/json|text\/json|application\/[^\s;,/]+\+json)\s*(?:$|[;,])/i
const charsetParameter = /;\s*charset\s*=\s*"?([^\s";,]+)/i
const charsets = ['utf-8', 'utf-16', 'utf-16le']

function jsonCharset(contentType: string): string | undefined {
  if (!jsonType.test(contentType)) return undefined
  const charset = charsetParameter.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8'
  return charsets.includes(charset) ? charset : undefined
}

/** Nothing when there is too much; what is declared as too much is not even read. */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length')) > maxBytes) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > maxBytes) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}
