import { aClock, type Clock, sleep, systemClock } from '../clock.js'
import { isApiError, isPluralKitError } from '../errors/guards.js'
import type { FullSwitch } from '../generated/models.js'
import { tell } from '../observe/observer.js'
import { abortable, throwIfAborted } from '../util/abortable.js'
import {
  aDelay,
  aFunction,
  anAbortSignal,
  checkOptions,
  hasMethods,
  must,
  type Rules,
} from '../util/check-options.js'
import { interruptible } from '../util/interruptible.js'
import { isKnownEvent, type ReceivedEvent, type UnknownEvent } from './events.js'
import type { DispatchHandler } from './handler.js'

/** What reads the fronters: a client of this package. */
export interface FrontReader {
  switches: {
    getFronters(
      systemRef: string,
      options?: { signal?: AbortSignal | undefined },
    ): PromiseLike<FullSwitch | null>
  }
}

/** Options of `frontWatcher`. */
export interface FrontWatcherOptions {
  /** The handler that receives the system's events. Without one the fronters are read again and again. */
  handler?: Pick<DispatchHandler, 'listen'> | undefined
  /**
   * Time between two reads without an event, in milliseconds: at least 1000, `Infinity` for no such reads. With a handler it is for events
   * that were lost.
   *
   * @defaultValue 10 minutes with a handler, 30 seconds without
   */
  pollMs?: number | undefined
  /**
   * Time from an event to the read, in milliseconds. Events within it lead to one read.
   *
   * @defaultValue `300`
   */
  settleMs?: number | undefined
  /** Called with the error of a read that will be retried: a lost connection, a timeout, a fault of the server. What it throws has no effect. */
  onError?: ((error: unknown) => unknown) | undefined
  /** Ends the watching: the loop then throws the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

const watcherRules: Rules<FrontWatcherOptions> = {
  handler: must('a handler of createDispatchHandler', hasMethods('listen')),
  pollMs: must(
    'a number of milliseconds from 1000, or Infinity',
    (value) => typeof value === 'number' && value >= 1000,
  ),
  settleMs: aDelay,
  onError: aFunction,
  signal: anAbortSignal,
  clock: aClock,
}

/**
 * Tells who is fronting: at first at once, and then whenever that changes. Events only say when to look, and the loop sees what
 * the API answers: nothing twice, nothing outdated, and no change that was undone before it could be read.
 *
 * While your code works on one front nothing is queued up: the next one is read when you ask for it. Faults of the server and lost
 * connections are waited out, at ever longer intervals.
 *
 * @example
 * for await (const front of frontWatcher(pk, '@me', { handler, signal })) {
 *   console.log(front?.members.map((member) => member.name) ?? 'nobody has ever fronted')
 * }
 *
 * @param pk A client, whose pacing and token are used.
 * @param systemRef The system, as for `pk.switches.getFronters`.
 * @returns The fronters as `getFronters` answers them: null if there was never a switch, no members if nobody fronts. A change is another
 * switch, another time of it, or other members or another order of them; not a new name.
 * @throws {TypeError} At once, if an option makes no sense. While watching: whatever a retry can't fix, such as private fronters.
 */
export function frontWatcher(
  pk: FrontReader,
  systemRef: string,
  options: FrontWatcherOptions = {},
): AsyncGenerator<FullSwitch | null, never, undefined> {
  checkOptions(options, watcherRules, 'frontWatcher')
  const { handler, pollMs = handler ? 600_000 : 30_000, settleMs = 300, clock = systemClock } = options
  return interruptible(options.signal, (signal) =>
    watch(pk, systemRef, { ...options, signal, pollMs, settleMs, clock }),
  )
}

// How long to wait for a change that an event has told of, if it can't be read yet.
const secondLookMs = 2000

// The first wait after a failure; each further one is twice as long.
const firstRetryMs = 1000
const longestRetryMs = 600_000

interface Watching extends FrontWatcherOptions {
  pollMs: number
  settleMs: number
  clock: Clock
}

async function* watch(
  pk: FrontReader,
  systemRef: string,
  { handler, pollMs, settleMs, onError, signal, clock }: Watching,
): AsyncGenerator<FullSwitch | null, never, undefined> {
  let isHinted = false
  let wake: (() => void) | undefined
  const stopListening = handler?.listen((event) => {
    if (!concernsFront(event)) return
    isHinted = true
    wake?.()
  })

  /** Waits, but no longer than until an event comes. */
  function rest(delayMs: number): Promise<void> {
    return abortable(signal, (resolve) => {
      wake = resolve
      return clock.setTimer(resolve, delayMs)
    })
  }

  async function read(): Promise<FullSwitch | null> {
    for (let retryMs = firstRetryMs; ; retryMs = Math.min(2 * retryMs, pollMs, longestRetryMs)) {
      try {
        isHinted = false
        return await pk.switches.getFronters(systemRef, { signal })
      } catch (error) {
        if (!isPassing(error)) throw error
        tell(() => onError?.(error))
      }
      await sleep(clock, retryMs, signal)
    }
  }

  let last: string | undefined
  try {
    for (;;) {
      throwIfAborted(signal)
      const wasHinted = isHinted
      if (wasHinted) await sleep(clock, settleMs, signal)
      const front = await read()
      const current = identityOf(front)
      const isChanged = current !== last
      last = current
      if (isChanged) yield front
      if (!isHinted) await rest(wasHinted && !isChanged ? secondLookMs : pollMs)
    }
  } finally {
    stopListening?.()
  }
}

/** Switches, and what may take whole switches or members of them away. What is not known yet may do so, too. */
const concernsFront = (event: ReceivedEvent | UnknownEvent) =>
  !isKnownEvent(event) || /SWITCH|IMPORT|DELETE_MEMBER/.test(event.type)

const identityOf = (front: FullSwitch | null) =>
  JSON.stringify(front && [front.id, front.timestamp, front.members.map(({ uuid }) => uuid)])

/** Whether reading again may mend it: all but refusals for good, aborts, and faults of the program. */
const isPassing = (error: unknown) =>
  isPluralKitError(error) && !(isApiError(error) && error.status < 500 && error.status !== 429)
