import type { Edge } from '../recordings.js'
import { problemText, rows, table, total } from '../report.js'
import type { Difference } from './compare.js'
import type { Differences, ReplayReport } from './report.js'

/** What came of the recordings of one front. */
export interface ReplayedLayer {
  edge: Edge
  report: ReplayReport
}

/** Replays for programs: all of them together, and each by itself. */
export function replaysToJson(target: string, layers: ReplayedLayer[]): object {
  const parts = layers.map(({ edge, report }) => ({ edge, ...figuresOf(report) }))
  const sum = (key: 'exchanges' | 'equal' | 'answers' | 'answersValid' | 'events' | 'eventsValid') =>
    parts.reduce((total, part) => total + part[key], 0)
  const all = <Key extends 'unexplained' | 'problems'>(key: Key) =>
    parts.flatMap((part) => part[key] as ((typeof part)[Key] & unknown[])[number][])
  return {
    target,
    exchanges: sum('exchanges'),
    equal: sum('equal'),
    exceptions: rows(merged(layers.map(({ report }) => report.exceptions))),
    unexplained: all('unexplained'),
    answers: sum('answers'),
    answersValid: sum('answersValid'),
    answerExceptions: rows(merged(layers.map(({ report }) => report.conformance.exceptions))),
    events: sum('events'),
    eventsValid: sum('eventsValid'),
    problems: all('problems'),
    layers: parts,
  }
}

function figuresOf({ exchanges, equal, exceptions, unexplained, conformance }: ReplayReport) {
  const { answers, answersValid, exceptions: answerExceptions, events, eventsValid, problems } = conformance
  return {
    exchanges,
    equal,
    exceptions: rows(exceptions),
    unexplained,
    answers,
    answersValid,
    answerExceptions: rows(answerExceptions),
    events,
    eventsValid,
    problems,
  }
}

function merged(counts: Map<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((part) => [...part]))
    sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

const LAYER_NAMES: Record<Edge, string> = {
  none: 'the application alone',
  current: 'the current front',
  older: 'the older front',
}

/** Replays for people. */
export const replaysToText = (layers: ReplayedLayer[]): string => layers.map(replayToText).join('\n\n\n')

function replayToText({ edge, report }: ReplayedLayer): string {
  const { target, exchanges, equal, exceptions, unexplained, conformance } = report
  const { answers, answersValid, events, eventsValid, problems } = conformance
  const percent = exchanges ? ((100 * equal) / exchanges).toFixed(2) : '0.00'
  return [
    `${target}, on which ${exchanges} recorded exchanges with ${LAYER_NAMES[edge]} were replayed`,
    `  equal     ${equal} of ${exchanges} (${percent} %), ${total(exceptions)} under a named exception`,
    `  answers   ${answersValid} of ${answers} valid against the document, ${total(conformance.exceptions)} under a named exception`,
    `  events    ${eventsValid} of ${events} valid against the document`,
    ...table('Exceptions: where it answers otherwise than recorded', exceptions),
    ...table('Exceptions: answers that the document leaves out on purpose', conformance.exceptions),
    '',
    unexplained.length ? `${unexplained.length} unexplained differences` : 'No unexplained differences',
    ...unexplained.map(differencesText),
    problems.length ? `${problems.length} problems` : 'No problems',
    ...problems.map(problemText),
  ].join('\n')
}

const SHOWN_DIFFERENCES = 6
const SHOWN_LENGTH = 160

function differencesText({ where, differences }: Differences): string {
  const shown = differences.slice(0, SHOWN_DIFFERENCES).map(differenceText)
  const rest = differences.length - shown.length
  return [`  ${where}`, ...shown, ...(rest ? [`    and ${rest} more`] : [])].join('\n')
}

function differenceText({ path, recorded, replayed }: Difference): string {
  return `    ${path}: recorded ${shortened(recorded)}, got ${shortened(replayed)}`
}

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}
