import { describe, expect, test } from 'vitest'
import { checkRecordings, type Problem } from '../src/check.js'
import { loadStrictDocument } from '../src/document.js'
import { EXCEPTIONS } from '../src/exceptions.js'
import { REFUSAL_NAMES } from '../src/refusals.js'
import { TOLERANCE_NAMES } from '../src/request.js'
import { rowNames } from './support/divergences.js'
import { exchangeOf } from './support/exchange.js'
import { topics } from './support/own-recordings.js'

const document = loadStrictDocument()
const report = checkRecordings(document, topics)
const problems = (kind: Problem['kind']) => report.problems.filter((problem) => problem.kind === kind)
const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)

describe('the document, held against recorded traffic', () => {
  test('every answer is one that the document describes, or a named exception', () => {
    expect(problems('answer')).toEqual([])
    expect(report.answersValid + total(report.exceptions)).toBe(report.answers)
  })

  test('every accepted request is one that the document allows, or is explained by named tolerances', () => {
    expect(problems('request')).toEqual([])
    expect(report.requestsExplained).toBe(report.requests)
  })

  test('every refused request that the document allows has a named reason', () => {
    expect(problems('refusal')).toEqual([])
  })

  test('every dispatch event is one that the document describes', () => {
    expect(problems('event')).toEqual([])
    expect(report.eventsValid).toBe(report.events)
  })

  test('no exchange is left out', () => {
    const all = topics.flatMap(({ scenarios }) => scenarios.flatMap(({ exchanges }) => exchanges))
    expect(report.exchanges).toBe(all.length)
    expect(report.answers + total(report.undocumented)).toBe(all.length)
    expect(report.events).toBe(all.flatMap(({ dispatch = [] }) => dispatch).length)
  })

  test('exchanges of no documented operation are of these classes', () => {
    expect(Object.fromEntries(report.undocumented)).toEqual({
      'no answer': 62,
      'no User-Agent': 9,
      oembed: 36,
      HEAD: 12,
      OPTIONS: 12,
      'other method': 34,
      'other route': 66,
    })
  })

  test('every operation was recorded', () => {
    expect([...report.operations.keys()].sort()).toEqual(
      document.operations.map(({ operationId }) => operationId).sort(),
    )
  })
})

describe('what the checks let pass', () => {
  test('every tolerance is a row of DIVERGENCES.md, and every row a tolerance', () => {
    expect([...TOLERANCE_NAMES].sort()).toEqual([...rowNames('tolerances')].sort())
  })

  test('every reason for a refusal is a row of DIVERGENCES.md, and every row a reason', () => {
    expect([...REFUSAL_NAMES].sort()).toEqual([...rowNames('refusals')].sort())
  })

  test('every exception is a row of DIVERGENCES.md, and every row an exception', () => {
    expect(EXCEPTIONS.map(({ name }) => name).sort()).toEqual([...rowNames('exceptions')].sort())
  })

  // Met in other recordings than these: here stands an exchange of each kind.
  const elsewhere = [
    exchangeOf('GET /systems/@me', { contentType: 'multipart/form-data; boundary=x', status: 415 }),
  ]

  test.each(EXCEPTIONS)('the exception $name still covers an answer', ({ name }) => {
    const other = checkRecordings(document, [topicOf(elsewhere)])
    expect((report.exceptions.get(name) ?? 0) + (other.exceptions.get(name) ?? 0)).toBeGreaterThan(0)
  })
})

function topicOf(exchanges: ReturnType<typeof exchangeOf>[]) {
  const [head] = topics
  if (!head) throw new Error('no recordings')
  return { ...head, scenarios: [{ name: 'elsewhere', startedAt: '', endedAt: '', exchanges }] }
}
