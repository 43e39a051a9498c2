// Codes of Node, Bun and Deno for a connection that was never made. Browsers don't tell.
const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/** Whether a request surely never reached the server, so that repeating it repeats nothing there. */
export function surelyNotSent(error: unknown): boolean {
  const { code, errors = [], cause } = Object(error)
  // Where a host has several addresses, each one has failed in its own way.
  return (
    neverConnected.test(code) ||
    (errors.length > 0 && errors.every(surelyNotSent)) ||
    (cause && surelyNotSent(cause))
  )
}
