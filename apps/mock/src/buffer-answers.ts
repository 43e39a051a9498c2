import { faultHeader } from '@pluralkit-openapi/sandbox'
import { BufferedResponse } from './buffered-response.js'
import type { BufferedFetch } from './fetch.js'

/** Reads answers into memory, except those that a planted fault has spoilt: they may break off in the middle. */
export const bufferAnswers =
  (next: BufferedFetch): BufferedFetch =>
  async (request) => {
    const answer = await next(request)
    return answer.headers.has(faultHeader) ? answer : BufferedResponse.from(answer)
  }
