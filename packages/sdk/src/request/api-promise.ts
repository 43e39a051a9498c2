/** What a successful request gives, together with the response it came in. */
export interface Answer<T> {
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
  withResponse(): Promise<Answer<T>>
}

/** Makes an {@link ApiPromise} of the promise of an answer. */
export function apiPromise<T>(answer: Promise<Answer<T>>): ApiPromise<T> {
  const data = answer.then(({ data }) => data)
  return Object.assign(data, {
    async withResponse() {
      // Who asks for both awaits this promise only; the other one must not count as an unhandled rejection.
      data.catch(() => {})
      return answer
    },
  })
}
