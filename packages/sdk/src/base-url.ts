import type { PluralKitOptions } from './options.js'

/** Address of the public API. */
export const publicBaseUrl = 'https://api.pluralkit.me/v2'

/**
 * Checks a base URL and takes its trailing slash away.
 *
 * Plain http shows the token to everybody on the way, so it has to be asked for, except on the own machine.
 */
export function checkedBaseUrl({ baseUrl = publicBaseUrl, allowInsecureHttp }: Address): string {
  if (!/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#]*)?$/i.test(baseUrl))
    throw new TypeError(`baseUrl must be an http(s) address of host and path, such as ${publicBaseUrl}.`)
  if (!isPrivate.test(baseUrl) && !allowInsecureHttp)
    throw new TypeError(`${baseUrl} would show the token to others. Use https, or allowInsecureHttp: true.`)
  return baseUrl.replace(/\/+$/, '')
}

const isPrivate = /^(https:|http:\/\/(\[::1\]|127(\.\d+){3}|([^/]+\.)?localhost)(:\d+)?(\/|$))/i

type Address = Pick<PluralKitOptions, 'baseUrl' | 'allowInsecureHttp'>
