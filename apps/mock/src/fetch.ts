/** The shape that every layer of the mock has, so that any of them can stand behind any other, or behind a port. */
export type Fetch = (request: Request) => Promise<Response>
