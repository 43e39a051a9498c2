import { causesOf } from '../errors/causes.js'

/**
 * Whether what `fetch` threw shows that a request has certainly not left, as no connection was made. Node, Bun and Deno tell; browsers
 * don't.
 *
 * @param url Where the request was to go, if an application's own `fetch` was to send it, which may have failed to connect elsewhere
 *   after it had.
 */
export function neverConnected(error: unknown, url?: string): boolean {
  const { code, message, syscall, port } = Object(causesOf(error).at(-1))
  if (url && port && !url.includes(`:${port}`)) return false
  // A host can become unreachable on the way, too, when a part of the request may have arrived.
  if (/UNREACH/.test(code)) return syscall === 'connect'
  return /REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT/i.test(code) || /error \(Connect\)/.test(message)
}

/**
 * Whether an error is a mistake of the program, such as a misspelt variable in an application's own `fetch`: it would happen again.
 *
 * A `TypeError` can also be what `fetch` throws when the network fails, so that its message has to tell.
 */
export function isProgramError(error: unknown): boolean {
  const { name, message } = Object(error)
  return name === 'TypeError'
    ? /^Cannot |^Invalid |\bnot (a|an|iterable|defined)\b|\bis (undefined|null)\b/.test(message)
    : /^(Reference|Range|Syntax|URI|Assertion)Error/.test(name)
}
