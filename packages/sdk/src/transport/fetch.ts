/**
 * The one shape of the transport: a request goes in, a response comes out.
 *
 * `globalThis.fetch` has it, and so has every layer of this package: a function that takes a `Fetch` and returns another.
 */
export type Fetch = (request: Request) => Promise<Response>
