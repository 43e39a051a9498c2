/**
 * The body of a request as text. Stops reading as soon as there is too much.
 *
 * @returns Undefined if it is longer than that.
 * @throws If it is not UTF-8, or breaks off.
 */
export async function readText({ headers, body }: Request, maxBytes: number): Promise<string | undefined> {
  if (Number(headers.get('Content-Length')) > maxBytes) return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = body?.getReader()
  let text = ''
  let bytes = 0
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) return text + decoder.decode()
    bytes += value.length
    if (bytes > maxBytes) {
      reader?.cancel().catch(() => {}) // nobody waits for the rest
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
