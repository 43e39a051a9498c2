import type { Reply } from './call.js'

// Far more than the API ever sends: a member has a few kilobytes at most, an error less than that.
const largestSuccessBytes = 32 * 2 ** 20
const largestErrorBytes = 2 ** 20

/** Reads the body of a response, but no more of it than makes sense, as anything may stand between here and the API. */
export async function readBody(response: Response): Promise<Omit<Reply, 'response'>> {
  const largestBytes = response.ok ? largestSuccessBytes : largestErrorBytes
  const { body } = response
  // React Native has no streams, and those of node-fetch are Node's.
  if (typeof body?.getReader !== 'function' || !globalThis.TextDecoder) return { text: await response.text() }
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { value } = await reader.read()
    if (!value) return { text: text + decoder.decode() }
    bytes += value.length
    text += decoder.decode(value, { stream: true })
    if (bytes > largestBytes) {
      reader.cancel().catch(() => {})
      return { text, largestBytes }
    }
  }
}
