import type { Rule } from '../util/check-options.js'

// Not by `new URL`: React Native's doesn't know the parts of one.
const httpUrl = /^(https?):\/\/(\[[\da-f:.]+\]|[^\s/?#@\\:[\]]+)(:\d+)?(\/[^\s?#]*)?$/i
const thisMachine = /^(\[::1\]|127(\.\d+){3}|(.+\.)?localhost)$/i

/** @throws {TypeError} If it is no http(s) URL of host and path. The message doesn't show it, as it may hold a password. */
export const baseUrlRule: Rule = (value) => {
  if (!httpUrl.test(String(value)))
    throw new TypeError(
      '`baseUrl` must be an http(s) URL of host and path, such as https://api.pluralkit.me/v2.',
    )
}

/**
 * The base URL without slashes at its end.
 *
 * @throws {TypeError} If it is on plain http and not on this machine, as that shows the token to everybody on the way. The caller has to
 *   allow that.
 */
export function checkedBaseUrl(baseUrl: string | URL, allowInsecureHttp: boolean | undefined): string {
  const [url, scheme = '', host = ''] = httpUrl.exec(String(baseUrl)) ?? ['']
  if (scheme.toLowerCase() === 'http' && !thisMachine.test(host) && !allowInsecureHttp)
    throw new TypeError(
      `\`baseUrl\` ${url} would show the token to others on the way. Use https, or allowInsecureHttp: true.`,
    )
  return url.replace(/\/+$/, '')
}
