// A sender gets its answer only when it has sent everything, so what is too long is still read, and forgotten. But not for ever.
const patience = 10

/**
 * The body of a request as text. Never keeps more of it than is asked for.
 *
 * @returns Undefined if it is longer than that.
 * @throws If it is not UTF-8, or breaks off.
 */
export async function readText({ body }: Request, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = body?.getReader()
  let text = ''
  let bytes = 0
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) return bytes > maxBytes ? undefined : text + decoder.decode()
    bytes += value.length
    if (bytes <= maxBytes) text += decoder.decode(value, { stream: true })
    else if (bytes > patience * maxBytes) {
      reader?.cancel().catch(() => {})
      return undefined
    }
  }
}
