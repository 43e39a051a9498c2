import type { ListSwitchesQuery, Switch, Timestamp } from '../generated/models.js'
import { throwIfAborted } from '../util/abortable.js'
import { aBoolean, aCountOrInfinity, anAbortSignal, checkOptions, type Rules } from '../util/check-options.js'
import { interruptible } from '../util/interruptible.js'
import { aMoment, type Moment, sortableText, timestampOf } from './moment.js'

/** Which switches {@link iterateSwitches} yields, and how it reads them. */
export interface IterateSwitchesOptions {
  /** No switches before this moment; those at this very moment are still yielded. */
  since?: Moment | undefined
  /**
   * Only switches before this moment, as `before` of the API: those at this very moment are left out. It may lie in the future.
   *
   * @defaultValue the server's clock
   */
  until?: Moment | undefined
  /**
   * Without `until`: also yields switches that are logged for the future.
   *
   * @defaultValue `false`
   */
  includeFuture?: boolean | undefined
  /**
   * With `since`: also yields, last of all, the newest switch before it, which tells who was fronting when `since` came.
   *
   * @defaultValue `false`
   */
  includePrevious?: boolean | undefined
  /**
   * How many switches to yield at most.
   *
   * @defaultValue `Infinity`
   */
  limit?: number | undefined
  /** Ends everything: the iteration throws the signal's reason, also while a request is under way. */
  signal?: AbortSignal | undefined
}

const iterateRules: Rules<IterateSwitchesOptions> = {
  since: aMoment,
  until: aMoment,
  includeFuture: aBoolean,
  includePrevious: aBoolean,
  limit: aCountOrInfinity,
  signal: anAbortSignal,
}

/** Reads a page of switches, newest first: `pk.switches.list`, or a function that calls it. */
export type ListSwitches = (
  systemRef: string,
  options: { query: ListSwitchesQuery; signal?: AbortSignal | undefined },
) => PromiseLike<readonly Switch[]>

/** More are never answered (D15). */
const largestPage = 100

/** Later than anything that is worth logging. */
const endOfTime = '9999-12-31T23:59:59Z'

/**
 * Reads the switches of a system, newest first, page after page. A page is requested when it is needed: after `break` or `return()`,
 * which ends the iteration at once, no further request is sent.
 *
 * The API alone loses a switch where two share one moment and a page ends between them, as `before` is exclusive.
 * Here those at the moment at which a page ends are taken from the next page, which has all of them: no switch is lost or yielded
 * twice. What is logged, moved or deleted meanwhile may be missed.
 *
 * @example
 * for await (const { timestamp, members } of iterateSwitches(pk.switches.list, '@me', { since: '2026-11-01T00:00:00Z' })) …
 *
 * @param list Reads a page.
 * @param systemRef The system, as for `list`.
 * @throws {TypeError} At once, if an option makes no sense.
 * @throws {Error} While reading, if a page of 100 brings nothing new: 100 switches or more share one moment, or `list` does not
 * follow `before`. And whatever `list` throws.
 */
export function iterateSwitches(
  list: ListSwitches,
  systemRef: string,
  options: IterateSwitchesOptions = {},
): AsyncGenerator<Switch, void, undefined> {
  checkOptions(options, iterateRules, 'iterate')
  const { since, includeFuture, includePrevious, limit = Infinity } = options
  const { until = includeFuture ? endOfTime : undefined } = options
  const start = since === undefined ? '' : sortableText(timestampOf(since))
  return interruptible(options.signal, newestFirst)

  async function* newestFirst(signal: AbortSignal): AsyncGenerator<Switch, void, undefined> {
    let before = until === undefined ? undefined : timestampOf(until)
    let newest: Timestamp | undefined
    for (let left = limit; left > 0; ) {
      throwIfAborted(signal)
      const asked = Math.min(left, largestPage)
      const page = await list(systemRef, { query: { ...(before && { before }), limit: asked }, signal })
      const previousNewest = newest
      newest = page[0]?.timestamp
      // Further switches may share the moment at which a page ends.
      const cutMoment = asked < left && page.length === asked && page.at(-1)?.timestamp
      if (newest && (newest === cutMoment || newest === previousNewest))
        throw new Error(
          `Nothing new before ${before}: ${asked} switches share one moment, or "before" is not followed.`,
        )
      for (const entry of page) {
        const isPrevious = sortableText(entry.timestamp) < start
        if (entry.timestamp === cutMoment && !isPrevious) break
        throwIfAborted(signal)
        if (!isPrevious || includePrevious) yield entry
        if (isPrevious || --left === 0) return
        before = entry.timestamp
      }
      if (!cutMoment) return
    }
  }
}
