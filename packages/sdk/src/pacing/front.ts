/** Whose bucket a request counts in: that of the token's own system, or that of the caller's IP address. */
export type Owner = 'own' | 'ip'

/** After a contradiction, so many responses in a row have to agree. */
const agreeingResponses = 20

/**
 * What is known of the server's front. Which of two revisions answers in production can be seen from its responses only:
 *
 * - `own` counts what belongs to the token's system for that system, and everything else by address (revision 44f244b4).
 * - `ip` counts reads by address, and the changes of a valid token for its system, whatever they change (revision 2432cbe8).
 */
export class Front {
  #kind: Owner | undefined
  #seen: Owner | undefined
  #timesSeen = 0
  #timesNeeded = 1

  get kind(): Owner | undefined {
    return this.#kind
  }

  /** A response shows which one it is. */
  see(kind: Owner): void {
    if (kind === this.#kind) return
    if (this.#seen !== undefined && kind !== this.#seen) this.doubt()
    this.#seen = kind
    this.#timesSeen++
    if (this.#timesSeen >= this.#timesNeeded) this.#kind = kind
  }

  /** A response contradicts what is known: headers were garbled on the way, or the front has changed. */
  doubt(): void {
    this.#kind = this.#seen = undefined
    this.#timesSeen = 0
    this.#timesNeeded = agreeingResponses
  }
}
