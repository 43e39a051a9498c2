/** Where a value stands. As a function where there are so many values that naming each would take longer than loading them. */
export type SeedPath = string | (() => string)

/** A seed that can't be used. Nothing of it has been loaded. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  /** Where the bad value stands, such as `systems[0].members[2].color`. */
  readonly path: string

  constructor(
    place: SeedPath,
    readonly problem: string,
  ) {
    const path = typeof place === 'function' ? place() : place
    super(`Bad seed: ${path || 'the whole file'} ${problem}`)
    this.path = path
  }
}
