import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CompactTopic, expand, isCompact } from './compact.js'
import type { LimiterRecording, Seed, Topic } from './topic.js'

/** The recordings of this repository, with the seed that all of them start from. */
export const OWN_RECORDINGS = join(import.meta.dirname, '../recordings')
export const SEED_FILE = 'seed.json'

/** What answered in a recording: the application alone, or one revision of the production front before it. */
export type Edge = 'none' | 'current' | 'older'

export function edgeOf({ layer, target }: Pick<Topic, 'layer' | 'target'>): Edge {
  if (layer === 'app') return 'none'
  return target.includes('older') ? 'older' : 'current'
}

/** Where a topic lies among this repository's recordings. */
export function folderOf(topic: Topic): string {
  const edge = edgeOf(topic)
  return edge === 'none' ? 'application' : `edge/${edge}`
}

/** Where recordings lie in a folder of them. */
const SUBFOLDERS = ['.', 'application', 'recordings', 'edge/current', 'edge/older']
/** Sequences of limited requests with their times, which are read on their own. */
const LIMITER_FILE = 'limiter.json'

/** All topics of a folder, in the recorder's format or in the compact one, `.json` or `.json.gz`. */
export function readRecordings(folder: string): Topic[] {
  const seed = findSeed(folder)
  return SUBFOLDERS.map((subfolder) => join(folder, subfolder))
    .filter((subfolder, index) => index === 0 || existsSync(subfolder))
    .flatMap((subfolder) =>
      readdirSync(subfolder)
        .filter((name) => /\.json(\.gz)?$/.test(name) && ![SEED_FILE, LIMITER_FILE].includes(name))
        .sort()
        .map((name) => readTopic(join(subfolder, name), seed)),
    )
}

function readTopic(file: string, seed: Seed): Topic {
  const topic = readJson<Topic | CompactTopic>(file)
  if (!Array.isArray(topic.scenarios)) throw new Error(`${file} is no recording: it has no list "scenarios"`)
  return isCompact(topic) ? expand(topic, seed) : topic
}

/** The sequences of limited requests that were recorded of a revision of the front. */
export function readLimiterRecording(edge: Exclude<Edge, 'none'>): LimiterRecording {
  return readJson(join(OWN_RECORDINGS, 'edge', edge, LIMITER_FILE))
}

/** The state that every scenario of a folder starts from. */
export function readSeed(folder: string): Seed {
  return readJson<Seed>(join(folder, SEED_FILE))
}

/** The seed that lies with recordings: in their folder or above it; else that of this repository's own. */
export function findSeed(folder: string): Seed {
  const places = ['.', '..', '../..'].map((up) => join(folder, up))
  return readSeed(places.find((place) => existsSync(join(place, SEED_FILE))) ?? OWN_RECORDINGS)
}

function readJson<T>(file: string): T {
  const bytes = readFileSync(file)
  try {
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (cause) {
    throw new Error(`${file} can't be read: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
