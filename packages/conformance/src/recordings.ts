import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CompactTopic, expand } from './compact.js'

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

export interface Seed {
  names: { unknown: { token: string } }
  systems: { key: string; token: string }[]
}

const OWN_RECORDINGS = join(import.meta.dirname, '../recordings')

/** The recordings of this repository. */
export function loadRecordings(): Topic[] {
  return topicFiles(OWN_RECORDINGS).map((file) => expand(readJson<CompactTopic>(file), loadSeed()))
}

/** The state every scenario of this repository's recordings starts from. */
export function loadSeed(): Seed {
  return readJson<Seed>(join(OWN_RECORDINGS, SEED_FILE))
}

/** Recordings in the recorder's own format, `.json` or `.json.gz`. */
export function readRecorderFolder(folder: string): Topic[] {
  return topicFiles(folder).map((file) => readJson<Topic>(file))
}

export const SEED_FILE = 'seed.json'

function topicFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.json(\.gz)?$/.test(name) && name !== SEED_FILE)
    .sort()
    .map((name) => join(folder, name))
}

function readJson<T>(file: string): T {
  const bytes = readFileSync(file)
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}
