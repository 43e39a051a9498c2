/** Which addresses events are posted to: those of this machine, any, or none. */
export type Reach = 'loopback' | 'anywhere' | 'nowhere'

// Of a URL, so that every spelling of a number is in its usual form.
const thisMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/

/** Why nothing is posted to an address; undefined if it is. */
export function whyOutOfReach(address: string, reach: Reach): string | undefined {
  if (!URL.canParse(address)) return `"${address}" is no address.`
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol)) return `"${address}" is no address on https or http.`
  if (reach === 'nowhere') return 'The sandbox posts events nowhere (dispatch.reach).'
  if (reach === 'loopback' && !thisMachine.test(hostname))
    return `The sandbox posts events to this machine only, and not to ${hostname} (dispatch.reach).`
  return undefined
}
