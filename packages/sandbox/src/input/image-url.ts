import { isHostName } from './host-name.js'

const address =
  /^[ \t\r\n]*https:\/\/(?:[^@/?#\\]*@)?(\[[0-9a-f:.]+\]|[^:[\]/?#\\ \t\r\n]*)(?::(\d*))?(?:[/?#]|[ \t\r\n]*$)/i
const maxPort = 65535

/**
 * Whether .NET takes the text for an absolute https address. It is stricter than URL about the host and laxer about
 * everything after it, so URL can't decide this.
 */
export function isImageUrl(text: string): boolean {
  const isBracketed = text.startsWith('<')
  if (isBracketed !== text.endsWith('>')) return false
  const [match, host = '', port] = address.exec(isBracketed ? text.slice(1, -1) : text) ?? []
  return match !== undefined && isHost(host) && Number(port ?? 0) <= maxPort
}

const isHost = (host: string): boolean =>
  host.startsWith('[') ? URL.canParse(`https://${host}/`) : isHostName(host)
