/** How a command ends. Scripts rely on these numbers; the guide lists them. */
export const exitCodes = {
  done: 0,
  failed: 1,
  /** Arguments that make no sense, names that match nobody or several. */
  badArguments: 2,
  /** No token, or one that PluralKit doesn't know. */
  notLoggedIn: 3,
  /** No connection, or a server in trouble: try again later. */
  unavailable: 4,
  /** Ctrl-C. */
  interrupted: 130,
} as const

/** An error whose message is for the user as it is. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message)
  }
}
