import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CompactTopic, expand, isCompact } from './compact.js'

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

export const OWN_RECORDINGS = join(import.meta.dirname, '../recordings')
export const SEED_FILE = 'seed.json'

/** All topics of a folder, in the recorder's format or in the compact one, `.json` or `.json.gz`. */
export function readRecordings(folder: string): Topic[] {
  return readdirSync(folder)
    .filter((name) => /\.json(\.gz)?$/.test(name) && name !== SEED_FILE)
    .sort()
    .map((name) => readTopic(join(folder, name)))
}

function readTopic(file: string): Topic {
  const topic = readJson<Topic | CompactTopic>(file)
  if (!Array.isArray(topic.scenarios)) throw new Error(`${file} is no recording: it has no list "scenarios"`)
  return isCompact(topic) ? expand(topic, readSeed(dirname(file))) : topic
}

/** The state that every scenario of a folder starts from. */
export function readSeed(folder: string): Seed {
  return readJson<Seed>(join(folder, SEED_FILE))
}

/** The seed that lies with recordings: in their folder or in the one above; else that of this repository's own. */
export function findSeed(folder: string): Seed {
  const place = [folder, join(folder, '..')].find((place) => existsSync(join(place, SEED_FILE)))
  return readSeed(place ?? OWN_RECORDINGS)
}

function readJson<T>(file: string): T {
  const bytes = readFileSync(file)
  try {
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (cause) {
    throw new Error(`${file} can't be read: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
