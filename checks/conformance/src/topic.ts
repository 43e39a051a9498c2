/** A JSON value as it was sent or answered. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One topic: scenarios about one part of the API. */
export interface Topic {
  format: 1
  topic: string
  /** `app`: the C# application answered; `edge`: the front answered too. */
  layer: string
  about: string
  target: string
  recordedAt: string
  scenarios: Scenario[]
}

/** By name of the sequence: its requests, groups of requests that were sent at once, or what came of them in a line. */
export type LimiterRecording = Record<string, (LimitedResponse | LimitedResponse[] | string)[]>

/** The response to a request that was sent at `t` and took `ms`, both in milliseconds. */
export interface LimitedResponse {
  t: number
  ms: number
  status: number
  /** The rate-limit headers, without what their names begin with. */
  rl: { scope?: string; limit?: string; remaining?: string; reset?: string }
  resetMinusNow?: number
  /** Of a 429. */
  body?: string
}

/** A sequence of exchanges that started from the fresh seed. */
export interface Scenario {
  name: string
  about?: string
  startedAt: string
  endedAt: string
  exchanges: Exchange[]
}

export interface Exchange {
  name: string
  request: RequestTemplate
  /** `edge`: the production front gives this answer itself, with the same status and body and other headers. */
  front?: string
  /** Names of values that later requests use, each with the JSON pointer of the value in this answer. */
  save?: Record<string, string>
  /** What went over the wire; absent when a placeholder had no value. */
  sent?: SentRequest
  response?: RecordedResponse
  /** Instead of a response: why there is none. */
  error?: string
  /** The webhook events that the server sent because of this request, in no fixed order. */
  dispatch?: DispatchEvent[]
}

/** The request as it was written: placeholders are not filled in. */
export interface RequestTemplate {
  /** Whose token is sent: a system key of the seed, `anonymous` or `badToken`. */
  as?: string
  method: string
  path: string
  query?: Record<string, Json>
  headers?: Record<string, string | null>
  body?: Json
  rawBody?: string
  rawParts?: [text: string, times: number][]
  rawBase64?: string
}

export interface SentRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
  /** Instead of `body` where that is long or not text. */
  bodyBytes?: number
}

export interface RecordedResponse {
  status: number
  headers: Record<string, string>
  text: string
  /** `text`, parsed; absent when it is not JSON. */
  json?: Json
}

export interface DispatchEvent {
  url: string
  payload: Json
}

/** The state that scenarios start from, as far as requests refer to it. */
export interface Seed {
  /** By kind and name. */
  names: { [kind: string]: { [name: string]: string }; unknown: { [name: string]: string; token: string } }
  systems: SeedSystem[]
  messages: { key: string; id: string; original: string | null }[]
}

interface SeedSystem {
  key: string
  token: string
  accounts: { id: string }[]
  system: SeedEntity
  members: (SeedEntity & { key: string })[]
  groups: (SeedEntity & { key: string })[]
  switches: { id: string; timestamp: string; key?: string }[]
}

interface SeedEntity {
  id: string
  uuid: string
}
