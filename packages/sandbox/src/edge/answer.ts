/** What is answered, before it is a Response: as text, whose way through the stream of a Response is the longest part of it. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string | null
}

/** Makes a response of an answer. */
export type Respond = (text: string | null, init: { status: number; headers: HeadersInit }) => Response
