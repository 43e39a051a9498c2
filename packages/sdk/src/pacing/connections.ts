/** Runtimes keep an idle connection for four seconds and more. */
const keptMs = 3000

/** Longest time to the server on an open connection; only its differences count, as all requests travel the same way. */
const warmMs = 300

/** Longest time to the server if a connection has to be opened. */
const coldMs = 3000

/**
 * How long a request may take to the server: little on a connection that is open, more if one has to be opened first.
 *
 * `fetch` doesn't tell, so that the pool of the runtime is imitated: as many connections are open as responses came in the last seconds.
 */
export class Connections {
  /** Until when each idle connection stays open. */
  #idleUntilMs: number[] = []

  /** Longest time to the server, in milliseconds. */
  use(nowMs: number): number {
    this.#idleUntilMs = this.#idleUntilMs.filter((untilMs) => untilMs > nowMs)
    return this.#idleUntilMs.pop() === undefined ? coldMs : warmMs
  }

  giveBack(nowMs: number): void {
    this.#idleUntilMs.push(nowMs + keptMs)
  }
}

/** Longest time that an aborted request can still be on its way. */
export const lostMs = warmMs
