/** Puts off what is told of webhook events until the requests have been told of that were under way before them. */
export class LogOrder {
  readonly #open = new Set<symbol>()
  #waiting: { for: Set<symbol>; tell: () => void }[] = []

  /** A request begins; what comes back ends it. */
  begin(): () => void {
    const request = Symbol('request')
    this.#open.add(request)
    return () => {
      this.#open.delete(request)
      for (const { for: requests } of this.#waiting) requests.delete(request)
      this.#tellWhatIsDue()
    }
  }

  after(tell: () => void): void {
    this.#waiting.push({ for: new Set(this.#open), tell })
    this.#tellWhatIsDue()
  }

  #tellWhatIsDue(): void {
    const due = this.#waiting.filter(({ for: requests }) => requests.size === 0)
    this.#waiting = this.#waiting.filter(({ for: requests }) => requests.size > 0)
    for (const { tell } of due) tell()
  }
}
