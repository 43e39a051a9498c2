import { problemText, rows, table, total } from '../report.js'
import type { Difference } from './compare.js'
import type { Differences, ReplayReport } from './report.js'

/** A replay for programs. */
export function replayToJson(report: ReplayReport): object {
  const { target, exchanges, equal, exceptions, unexplained, conformance } = report
  const { answers, answersValid, exceptions: answerExceptions, events, eventsValid, problems } = conformance
  return {
    target,
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

/** A replay for people. */
export function replayToText(report: ReplayReport): string {
  const { target, exchanges, equal, exceptions, unexplained, conformance } = report
  const { answers, answersValid, events, eventsValid, problems } = conformance
  const percent = exchanges ? ((100 * equal) / exchanges).toFixed(2) : '0.00'
  return [
    `${target}, on which ${exchanges} recorded exchanges were replayed`,
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
