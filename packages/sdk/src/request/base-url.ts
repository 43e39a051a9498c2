import type { Rule } from '../util/check-options.js'
import { cut } from '../util/shown.js'

// Not by `new URL`: React Native's doesn't know the parts of one.
const httpUrl = /^https?:\/\/[^\s/?#@\\]+(\/[^\s?#]*)?$/i
const httpsOrThisMachine = /^(https:|http:\/\/(\[::1\]|127(\.\d+){3}|([^/]+\.)?localhost)(:\d+)?(\/|$))/i

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
  const url = String(baseUrl)
  if (!httpsOrThisMachine.test(url) && !allowInsecureHttp)
    throw new TypeError(
      `\`baseUrl\` ${cut(url)} would show the token to others on the way. Use https, or allowInsecureHttp: true.`,
    )
  return url.replace(/\/+$/, '')
}
