/** A response before it is a `Response`: its body as a string, because a `Response` spends most of its time on a stream. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string | null
}

/** Makes a `Response` of an answer. */
export type Respond = (text: string | null, init: { status: number; headers: HeadersInit }) => Response
