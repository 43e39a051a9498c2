import { describe, expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import type { Edge } from '../../src/recordings.js'
import { REPLAY_EXCEPTIONS } from '../../src/replay/exceptions.js'
import { layersOf, type ReplayReport, replayRecordings } from '../../src/replay/report.js'
import { sandboxTarget } from '../../src/replay/sandbox-target.js'
import type { Answer, ReplayTarget } from '../../src/replay/target.js'
import type { Topic } from '../../src/topic.js'
import { rowNames } from '../support/divergences.js'
import { seed, topics, topicsNamed } from '../support/own-recordings.js'

const document = loadStrictDocument()
const layers: { edge: Edge; topics: Topic[]; report: ReplayReport }[] = []
for (const { edge, topics: ofEdge } of layersOf(topics)) {
  const report = await replayRecordings(sandboxTarget(seed, edge), document, ofEdge, seed)
  layers.push({ edge, topics: ofEdge, report })
}
const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

test('the application and both revisions of the front were recorded', () => {
  expect(layers.map(({ edge }) => edge)).toEqual(['none', 'current', 'older'])
})

describe.each(layers)(
  'the sandbox with the front "$edge", on which recorded traffic is replayed',
  ({ edge, topics, report }) => {
    const { conformance } = report

    test('answers at least 99.9 % of the requests as recorded', () => {
      expect(report.equal / report.exchanges).toBeGreaterThanOrEqual(0.999)
    })

    test('has a named exception for every difference', () => {
      expect(report.unexplained).toEqual([])
      expect(report.equal + total(report.exceptions)).toBe(report.exchanges)
    })

    test('is compared in every exchange that has a recorded answer', () => {
      const exchanges = topics.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.exchanges))
      expect(report.exchanges).toBe(exchanges.filter(({ response }) => response).length)
    })

    test('answers as the document says, or under a named exception', () => {
      expect(conformance.problems.filter(({ kind }) => kind === 'answer')).toEqual([])
      expect(conformance.answersValid + total(conformance.exceptions)).toBe(conformance.answers)
      expect(conformance.answers).toBeGreaterThan(edge === 'none' ? 3200 : 60)
    })

    test('sends the events that the document describes', () => {
      expect(conformance.problems.filter(({ kind }) => kind === 'event')).toEqual([])
      expect(conformance.eventsValid).toBe(conformance.events)
    })

    test('accepts and refuses what the document and its named tolerances say', () => {
      expect(conformance.problems).toEqual([])
    })
  },
)

describe('the exceptions of the replay', () => {
  test.each(REPLAY_EXCEPTIONS)('$name still covers a difference', ({ name }) => {
    expect(layers.some(({ report }) => report.exceptions.has(name))).toBe(true)
  })

  test('are the rows of DIVERGENCES.md', () => {
    expect(REPLAY_EXCEPTIONS.map(({ name }) => name).sort()).toEqual([...rowNames('replay')].sort())
  })
})

describe('a fault of the sandbox is reported', () => {
  const few = topicsNamed('settings', 'group-members', 'autoproxy')
  const replayWith = (spoil: (answer: Answer) => Answer) =>
    replayRecordings(spoiled(sandboxTarget(seed, 'none'), spoil), document, few, seed)

  test.each<[string, (answer: Answer) => Answer]>([
    ['another status', (answer) => ({ ...answer, status: answer.status + 1 })],
    ['no body', (answer) => ({ ...answer, text: '' })],
    ['another content type', (answer) => ({ ...answer, headers: { 'content-type': 'text/plain' } })],
    ['a key too many', (answer) => ({ ...answer, text: answer.text.replace(/^\{/, '{"nonsense":1,') })],
  ])('%s', async (_, spoil) => {
    const { unexplained, conformance } = await replayWith(spoil)
    expect(unexplained.length).toBeGreaterThan(20)
    expect(conformance.problems.filter(({ kind }) => kind === 'answer').length).toBeGreaterThan(20)
  })

  test('a lost event', async () => {
    const target = { ...sandboxTarget(seed, 'none'), events: async () => [] }
    const { unexplained } = await replayRecordings(target, document, few, seed)
    expect(unexplained.flatMap(({ differences }) => differences).map(({ path }) => path)).toContain('/events')
  })

  test('an exception thrown', async () => {
    const target = sandboxTarget(seed, 'none')
    const throwing = { ...target, send: () => Promise.reject(new Error('planted')) }
    const { equal, unexplained } = await replayRecordings(throwing, document, few, seed)
    expect(equal).toBe(0)
    expect(unexplained[0]?.differences).toContainEqual(
      expect.objectContaining({ path: '/error', replayed: '"no answer"' }),
    )
  })
})

function spoiled(target: ReplayTarget, spoil: (answer: Answer) => Answer): ReplayTarget {
  return { ...target, send: async (request) => spoil(await target.send(request)) }
}
