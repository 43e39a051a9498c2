const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** Whether an address to listen on can be reached from this machine alone. */
export const isLoopback = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(address)

/**
 * Which names the server may be called by. A page of the web that makes its own name lead to this machine (DNS rebinding) would
 * be of the same origin as the server, and could read and change everything; but it can't hide that name.
 */
export function createHostCheck(address: string, allowed: readonly string[] = []): (host: string) => boolean {
  // What listens for other machines is called by whatever they call it, unless that has been said.
  if (!isLoopback(address) && allowed.length === 0) return () => true
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  return (host) => {
    const name = host.replace(/:\d+$/, '').toLowerCase()
    return loopback.test(name) || names.has(name) || names.has(host.toLowerCase())
  }
}

export const misdirected = (host: string) => ({
  message:
    `This server answers to localhost, and not to "${host.slice(0, 100)}". ` +
    'If that is a name of this machine that you use, start the mock with --allow-host and this name (allowHosts).',
})
