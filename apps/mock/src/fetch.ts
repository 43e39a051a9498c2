import type { Answer } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from './buffered-request.js'
import { BufferedResponse } from './buffered-response.js'

/** The shape that every layer of the mock has, so that any of them can stand behind any other, or behind a port. */
export type Fetch = (request: Request) => Promise<Response>

/** A layer that looks into the body as well. */
export type BufferedFetch = (request: BufferedRequest) => Promise<Response>

export const respondWith = (answer: Answer | Response): Response =>
  answer instanceof Response ? answer : new BufferedResponse(answer.text, answer)
