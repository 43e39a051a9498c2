// Codes of Node, Bun and Deno for a connection that was never made. Browsers don't tell.
const neverConnected = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]

/** Whether a request surely never reached the server, so that repeating it repeats nothing there. */
export function surelyNotSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && neverConnected.includes(String(error.code))) return true
  // Where a host has several addresses, each one has failed in its own way.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0)
    return error.errors.every(surelyNotSent)
  return 'cause' in error && surelyNotSent(error.cause)
}
