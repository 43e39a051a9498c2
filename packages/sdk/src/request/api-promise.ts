import type { FailedRequest, Sent } from '../errors/pluralkit-error.js'

/** What a successful request gives, together with the response it came in. */
export interface WithResponse<T> {
  /** The parsed body. */
  data: T
  /** The response, for its status and headers. Its body has been read already. */
  response: Response
}

/** The promise that every method returns: a plain promise of the data that can also tell the response. */
export interface ApiPromise<T> extends Promise<T> {
  /**
   * The data together with the response, for its headers and status.
   *
   * @example
   * const { data, response } = await pk.systems.get('exampl').withResponse()
   * console.log(data.name, response.headers.get('X-RateLimit-Remaining'))
   */
  withResponse(): Promise<WithResponse<T>>
  /**
   * Whether the request has left by now, also after an abort, which rejects with the signal's own reason: `'no'` is certain.
   *
   * @example
   * const created = pk.switches.create('@me', { members: ['robins'] }, { signal })
   * await created.catch(() => {
   *   if (created.sent === 'no') console.log('It can be logged again.')
   * })
   */
  readonly sent: Sent
}

/** Makes an {@link ApiPromise} of the promise of a response. */
export function apiPromise<T>(responded: Promise<WithResponse<T>>, progress: FailedRequest): ApiPromise<T> {
  const data = responded.then(({ data }) => data)
  Object.defineProperty(data, 'sent', { get: () => progress.sent })
  return Object.assign(data as Promise<T> & { readonly sent: Sent }, {
    async withResponse() {
      // A caller of both awaits this promise only; the other one must not count as an unhandled rejection.
      data.catch(() => {})
      return responded
    },
  })
}
