import { answerProblems } from '../check.js'
import type { ApiDocument, Operation } from '../document.js'
import { EXCEPTIONS } from '../exceptions.js'
import type { Exchange, Json } from '../topic.js'
import { stableText } from './canonical.js'
import type { Pair } from './compare.js'

/** A way in which the sandbox answers otherwise than recorded. Each name is a row of spec/DIVERGENCES.md. */
export interface ReplayException {
  name: string
  covers(differing: Differing): boolean
}

/** A pair with differences, and where it stands. */
export interface Differing {
  document: ApiDocument
  operation: Operation
  /** All of the scenario. */
  pairs: Pair[]
  index: number
  pair: Pair
}

export const REPLAY_EXCEPTIONS: ReplayException[] = [
  {
    // The recorded application's answer is an exception to the document; the sandbox's has to be none.
    name: 'settings-from-edge',
    covers: ({ document, operation, pair: { recorded, replayed, differences } }) =>
      EXCEPTIONS.some(
        ({ name, covers }) => name === 'settings-from-application' && covers(document, operation, recorded),
      ) &&
      statusOf(replayed) === 200 &&
      !answerProblems(document, operation, replayed).length &&
      (statusOf(recorded) === 403 ||
        differences.every(({ path }) =>
          /^\/(headers\/.*|body\/(card_show_color_hex|name_format))$/.test(path),
        )),
  },
  {
    name: 'autoproxy-of-unknown-system',
    covers: ({ operation: { operationId }, pair: { recorded, replayed } }) =>
      operationId === 'updateAutoproxy' && statusOf(recorded) === 500 && codeOf(replayed) === 20001,
  },
  {
    name: 'event-recorded-late',
    covers: ({ pairs, index, pair }) =>
      differsInEvents(pair) &&
      (pairs.slice(index + 1).some((later) => isLate(pair, later)) ||
        pairs.slice(0, index).some((earlier) => isLate(earlier, pair))),
  },
]

function statusOf({ response }: Exchange): number | undefined {
  return response?.status
}

function codeOf({ response }: Exchange): Json | undefined {
  return (response?.json as { code?: Json } | undefined)?.code
}

function differsInEvents({ differences }: Pair): boolean {
  return differences.length > 0 && differences.every(({ path }) => path.startsWith('/events'))
}

/** Whether an event of the first of two exchanges was recorded with the second. */
function isLate(first: Pair, second: Pair): boolean {
  if (!differsInEvents(first) || !differsInEvents(second)) return false
  const together = (side: 'expected' | 'actual') =>
    [...first[side].events, ...second[side].events].map(stableText).sort().join()
  return (
    first.expected.events.length < first.actual.events.length && together('expected') === together('actual')
  )
}
