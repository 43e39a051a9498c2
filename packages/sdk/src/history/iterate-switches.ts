import type { ListSwitchesQuery, Switch, Timestamp } from '../generated/models.js'
import { timestampFromMicros } from '../values/timestamp.js'
import { type Moment, microsOf } from './moment.js'

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
  /**
   * How many new switches to ask for at once, from 1 to 100.
   *
   * @defaultValue `100`
   */
  pageSize?: number | undefined
  /** Ends everything: the iteration throws the signal's reason, also while a request is under way. */
  signal?: AbortSignal | undefined
}

/** Reads a page of switches, newest first: `pk.switches.list`, or a function that calls it. */
export type ListSwitches = (
  systemRef: string,
  query: ListSwitchesQuery,
  options: { signal?: AbortSignal | undefined },
) => PromiseLike<readonly Switch[]>

/** More are never answered (D15). */
const largestPage = 100

/** Later than anything that is worth logging. */
const endOfTime = '9999-12-31T23:59:59.999999Z'

/**
 * Reads the switches of a system, newest first, page after page. A page is asked for when it is needed: whoever stops early, with
 * `break` for example, causes no further request.
 *
 * The API alone loses a switch where two share one moment and a page ends between them, as `before` leaves out its own moment (D53).
 * Here each page begins with the moment at which the last one ended, and what is known already is left out: no switch is lost or
 * yielded twice. What is logged, moved or deleted meanwhile may be missed.
 *
 * @example
 * for await (const { timestamp, members } of iterateSwitches(pk.switches.list, '@me', { since: '2026-11-01T00:00:00Z' })) …
 *
 * @param list Reads a page.
 * @param systemRef The system, as for `list`.
 * @throws {RangeError} At once, if an option makes no sense.
 * @throws {Error} While reading, if a page of 100 brings nothing new: 100 switches or more share one moment, or `list` does not
 * follow `before`. And whatever `list` throws.
 */
export function iterateSwitches(
  list: ListSwitches,
  systemRef: string,
  {
    since,
    includeFuture,
    until = includeFuture ? endOfTime : undefined,
    includePrevious,
    limit = Infinity,
    pageSize = largestPage,
    signal,
  }: IterateSwitchesOptions = {},
): AsyncGenerator<Switch, void, undefined> {
  checkCount('limit', limit, 0, Infinity)
  checkCount('pageSize', pageSize, 1, largestPage)
  const start = since === undefined ? undefined : microsOf(since)
  return newestFirst(until === undefined ? undefined : timestampFromMicros(microsOf(until)))

  async function* newestFirst(before: Timestamp | undefined): AsyncGenerator<Switch, void, undefined> {
    let reached: bigint | undefined
    /** The switches that were yielded at the moment that is reached: the next page begins with it, and so with them. */
    const known = new Set<string>()
    for (let left = limit; left > 0; ) {
      signal?.throwIfAborted()
      const asked = Math.min(known.size + Math.min(pageSize, left), largestPage)
      const page = await list(systemRef, { ...(before && { before }), limit: asked }, { signal })
      let isStuck = true
      for (const entry of page) {
        const moment = microsOf(entry.timestamp)
        if ((reached !== undefined && moment > reached) || known.has(entry.id)) continue
        if (moment !== reached) known.clear()
        known.add(entry.id)
        reached = moment
        isStuck = false

        signal?.throwIfAborted()
        const isPrevious = start !== undefined && moment < start
        if (!isPrevious || includePrevious) yield entry
        if (isPrevious || --left === 0) return
      }
      if (page.length < asked) return
      if (isStuck || reached === undefined)
        throw new Error(
          `${asked} switches before ${before} brought nothing new: more share one moment than a page can show, or "before" was not followed.`,
        )
      before = timestampFromMicros(reached + 1n)
    }
  }
}

function checkCount(name: string, value: number, least: number, most: number): void {
  if ((Number.isInteger(value) || value === Infinity) && value >= least && value <= most) return
  throw new RangeError(`${name} must be a whole number from ${least} to ${most}, not ${value}.`)
}
