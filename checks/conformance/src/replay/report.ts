import { checkRecordings, type Report } from '../check.js'
import type { ApiDocument } from '../document.js'
import { type Edge, edgeOf } from '../recordings.js'
import type { Seed, Topic } from '../topic.js'
import { compare, type Difference, type Pair } from './compare.js'
import { REPLAY_EXCEPTIONS } from './exceptions.js'
import { replay } from './replay.js'
import { seededIds } from './symbols.js'
import type { ReplayTarget } from './target.js'

/** Recordings of the same front, or of none, which need a target with that one. */
export interface Layer {
  edge: Edge
  topics: Topic[]
}

/** The layers of recordings that a replay can compare: not those of the limiter, whose answers hang on the moment. */
export function layersOf(topics: Topic[]): Layer[] {
  const edges: Edge[] = ['none', 'current', 'older']
  return edges
    .map((edge) => ({
      edge,
      topics: topics.filter((topic) => edgeOf(topic) === edge && topic.layer !== 'edge-ratelimit'),
    }))
    .filter(({ topics }) => topics.length > 0)
}

export interface ReplayReport {
  /** What the recordings were replayed on. */
  target: string
  /** Those with a recorded answer. */
  exchanges: number
  equal: number
  /** How many exchanges differ in a way that has a name. */
  exceptions: Map<string, number>
  /** Those that differ without any explanation. */
  unexplained: Differences[]
  /** The target's own answers and events, held against the document. */
  conformance: Report
}

export interface Differences {
  /** Topic / scenario / exchange. */
  where: string
  differences: Difference[]
}

/** Replays recordings on a target, and compares what it answers with what was recorded and with the document. */
export async function replayRecordings(
  target: ReplayTarget,
  document: ApiDocument,
  topics: Topic[],
  seed: Seed,
): Promise<ReplayReport> {
  const seeded = seededIds(seed)
  const tally = new Tally()
  const replayedTopics: Topic[] = []
  for (const topic of topics) {
    const replayed: Topic = { ...topic, target: target.name, scenarios: [] }
    replayedTopics.push(replayed)
    for (const scenario of topic.scenarios) {
      const again = await replay(target, scenario, seed)
      replayed.scenarios.push(again)
      tally.add(`${topic.topic} / ${scenario.name}`, compare(scenario, again, topic.layer, seeded))
    }
  }
  const { exchanges, equal, exceptions, unexplained } = tally
  const conformance = checkRecordings(document, replayedTopics)
  return { target: target.name, exchanges, equal, exceptions, unexplained, conformance }
}

class Tally {
  exchanges = 0
  equal = 0
  readonly exceptions = new Map<string, number>()
  readonly unexplained: Differences[] = []
  add(where: string, pairs: Pair[]): void {
    for (const [index, pair] of pairs.entries()) {
      if (!pair.recorded.response) continue
      this.exchanges += 1
      const { differences, recorded } = pair
      const name = differences.length ? this.#exceptionOf(pairs, index, pair) : undefined
      if (!differences.length) this.equal += 1
      else if (name) this.exceptions.set(name, (this.exceptions.get(name) ?? 0) + 1)
      else this.unexplained.push({ where: `${where} / ${recorded.name}`, differences })
    }
  }

  #exceptionOf(pairs: Pair[], index: number, pair: Pair): string | undefined {
    const differing = { pairs, index, pair }
    return REPLAY_EXCEPTIONS.find(({ covers }) => covers(differing))?.name
  }
}
