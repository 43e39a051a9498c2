/** A control request that was refused. Nothing has changed. */
export class ControlError extends Error {
  override readonly name = 'ControlError'

  constructor(
    readonly status: number,
    message: string,
    /** Where the bad value stands, such as `systems[0].members[2].color`. */
    readonly path?: string,
  ) {
    super(message)
  }
}
