import { isUtf8 } from 'node:buffer'

/** More characters than these can't be in a request target; then nobody looks at the request at all. */
export const maxTargetLength = 65_534

/** Whether a request target, byte by byte, has characters that the server's HTTP library doesn't take. Raw UTF-8 passes. */
export function isMalformed(target: string): boolean {
  if (/[^!-~\u0080-\u00ff]/.test(target) || !isUtf8(Buffer.from(target, 'latin1'))) return true
  const [path = '', ...query] = withoutHost(target).split('?')
  return /[<>"^|`]/.test(path) || /[<>"]/.test(query.join('?'))
}

/**
 * The target as it was sent, in a form that a URL leaves alone. Parsing a URL resolves `.` and `..`, also as `%2e`, turns a
 * backslash into a slash and cuts at `#`. The server routes by the path as it was sent, so these are escaped once more:
 * none of them is part of a path that it knows. Only a `#` ends the target there, too. What goes through a proxy has the host in
 * front, and `OPTIONS *` has no path at all.
 */
export function keepTarget(target: string): string {
  const [withoutFragment = ''] = utf8(withoutHost(target)).split('#')
  const [path = '', ...query] = withoutFragment.split('?')
  const kept = path
    .replace(/(?<=\/)(?:\.|%2e){1,2}(?=\/|$)/gi, (segment) => segment.replace(/\.|%2e/gi, '%252E'))
    .replaceAll('\\', '%5C')
  return [kept.startsWith('/') ? kept : `/${kept}`, ...query].join('?')
}

/** The host that a target names, as one for a proxy does. */
export const hostOf = (target: string): string | undefined => /^https?:\/\/([^/?#]*)/i.exec(target)?.[1]

const withoutHost = (target: string) => target.replace(/^https?:\/\/[^/?#]*/i, '')

/** Node reads the bytes of a target one by one. */
const utf8 = (target: string) => Buffer.from(target, 'latin1').toString('utf8')
