import { trimmed } from './white-space.js'

const address = /^https:\/\/(?:[^@/?#\\]*@)?(\[[0-9a-f:.]+\]|[^:[\]/?#\\]*)(?::(\d*))?(?:[/?#]|$)/i
const maxPort = 65535

/**
 * Whether .NET takes the text for an absolute https address. It is stricter than URL about the host and laxer about
 * everything after it, so URL can't decide this.
 */
export function isImageUrl(text: string): boolean {
  const isBracketed = text.startsWith('<')
  if (isBracketed !== text.endsWith('>')) return false
  const [match, host = '', port] = address.exec(trimmed(isBracketed ? text.slice(1, -1) : text)) ?? []
  return match !== undefined && isHost(host) && Number(port ?? 0) <= maxPort
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return URL.canParse(`https://${host}/`)
  const labels = host.split('.')
  const isRooted = labels.length > 1 && labels.at(-1) === ''
  return labels.slice(0, isRooted ? -1 : undefined).every((label) => /^[\p{L}\p{N}_-]+$/u.test(label))
}
