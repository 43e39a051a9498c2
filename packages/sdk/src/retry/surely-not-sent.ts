// Codes of Node, Bun and Deno for a connection that was never made. Browsers don't tell.
const neverConnected = /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/i

/** Whether a request surely never reached the server, so that repeating it repeats nothing there. */
export function surelyNotSent(error: unknown): boolean {
  const { code, cause } = Object(error)
  return neverConnected.test(code) || (cause !== undefined && surelyNotSent(cause))
}
