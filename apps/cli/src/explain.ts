import {
  isApiError,
  isNetworkError,
  isPluralKitError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
  isValidationError,
} from '@pluralkit-openapi/sdk'
import { BackupError } from '@pluralkit-openapi/sdk/backup'
import { CliError, exitCodes } from './exit-codes.js'

/** What an error means to the user, and the exit code for it. */
export function explain(error: unknown, signal: AbortSignal): { message: string; exitCode: number } {
  if (signal.aborted)
    return {
      message: 'Interrupted. Run the same command again to continue.',
      exitCode: exitCodes.interrupted,
    }
  if (error instanceof CliError) return error
  if (error instanceof BackupError) return { message: error.message, exitCode: exitCodes.failed }
  if (isNetworkError(error) || isTimeoutError(error) || isUnexpectedResponseError(error)) {
    return {
      message: `PluralKit can't be reached: ${causeOf(error)}. Check the network, then run the command again.`,
      exitCode: exitCodes.unavailable,
    }
  }
  if (isRateLimitError(error))
    return {
      message: 'Too many requests. Wait a few seconds, then run the command again.',
      exitCode: exitCodes.unavailable,
    }
  if (isApiError(error) && error.status === 401) {
    return {
      message:
        'PluralKit doesn\'t know this token. Run "pluralkit login" with the one that "pk;token" gives.',
      exitCode: exitCodes.notLoggedIn,
    }
  }
  if (isValidationError(error)) {
    const problems = Object.entries(error.errors).map(
      ([key, [first]]) => `  ${key}: ${first?.message ?? 'is invalid'}`,
    )
    return {
      message: ['PluralKit rejected these values:', ...problems].join('\n'),
      exitCode: exitCodes.failed,
    }
  }
  if (isApiError(error) && error.status >= 500)
    return {
      message: `PluralKit is in trouble: ${error.message}. Try again later.`,
      exitCode: exitCodes.unavailable,
    }
  const message = error instanceof Error ? error.message : String(error)
  return {
    message: isPluralKitError(error) ? `PluralKit rejected the request. ${message}` : message,
    exitCode: exitCodes.failed,
  }
}

/** The innermost message, which says what really happened: `getaddrinfo ENOTFOUND …`. */
function causeOf(error: Error): string {
  let inner = error
  while (inner.cause instanceof Error) inner = inner.cause
  return inner.message.replace(/\.$/, '')
}
