import { OWN_RECORDINGS, readRecordings, readSeed } from '../../src/recordings.js'

/** The recordings of this repository, read once. */
export const topics = readRecordings(OWN_RECORDINGS)
export const seed = readSeed(OWN_RECORDINGS)

/** Some of them, by topic. */
export const topicsNamed = (...names: string[]) => topics.filter(({ topic }) => names.includes(topic))
