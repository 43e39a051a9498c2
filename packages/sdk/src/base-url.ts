/** Address of the public API. */
export const publicBaseUrl = 'https://api.pluralkit.me/v2'

/**
 * Checks a base URL and takes its trailing slash away.
 *
 * Plain http shows the token to everybody on the way, so it has to be asked for, except on the own machine.
 */
export function checkedBaseUrl(baseUrl: string, allowInsecureHttp: boolean): string {
  const url = parse(baseUrl)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new TypeError(
      `baseUrl must be an http(s) address without user, query and fragment, such as ${publicBaseUrl}.`,
    )
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureHttp)
    throw new TypeError(
      `${baseUrl} is plain http: anybody on the way can read the token. Use https, or allowInsecureHttp: true.`,
    )
  return url.href.replace(/\/+$/, '')
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

const isLoopback = (hostname: string) =>
  hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname) || /^(.+\.)?localhost$/.test(hostname)
