import type { BufferedRequest } from './buffered-request.js'

/** The shape that every layer of the mock has, so that any of them can stand behind any other, or behind a port. */
export type Fetch = (request: Request) => Promise<Response>

/** A layer that looks into the body as well. */
export type BufferedFetch = (request: BufferedRequest) => Promise<Response>
