/** What the server says it is. */
const userAgent = 'PluralKit Dispatch (https://pluralkit.me/api/dispatch/)'

/** More of an answer tells nobody more. */
const maxAnswerBytes = 1000

/** Sends a request: `fetch`, or a handler without a port. */
export type Send = (request: Request) => Promise<Response>

export interface PostOptions {
  send: Send
  timeoutMs: number
  signal: AbortSignal
}

/** Posts a payload as the server does, and gives the answer with the beginning of its body. Throws an Error for people if none comes. */
export async function post(
  url: string,
  payload: object,
  { send, timeoutMs, signal }: PostOptions,
): Promise<{ status: number; text: string }> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const either = AbortSignal.any([signal, timeout])
  try {
    const request = new Request(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'User-Agent': userAgent },
      body: JSON.stringify(payload),
      redirect: 'manual',
      signal: either,
    })
    return await Promise.race([answerTo(request, send), rejectionOf(either)])
  } catch (error) {
    signal.throwIfAborted()
    throw new Error(timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error))
  }
}

async function answerTo(request: Request, send: Send): Promise<{ status: number; text: string }> {
  const response = await send(request)
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < maxAnswerBytes) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) return { status: response.status, text }
    text += decoder.decode(value, { stream: true })
  }
  reader?.cancel().catch(() => {})
  return { status: response.status, text: text.slice(0, maxAnswerBytes) }
}

const rejectionOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** `fetch` says only that it failed, and hides the reason in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message ?? String(error)
}
