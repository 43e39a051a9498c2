/** A seed that can't be used. Nothing of it has been loaded. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(
    /** Where the bad value stands, such as `systems[0].members[2].color`. */
    readonly path: string,
    readonly problem: string,
  ) {
    super(`Bad seed: ${path || 'the whole file'} ${problem}`)
  }
}
