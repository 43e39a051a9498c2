/** What all programs here do alike: they take token and server from the environment, and fail with a message. */
import {
  createPluralKit,
  isApiError,
  isPluralKitError,
  type PluralKit,
  type PluralKitOptions,
} from '@pluralkit-openapi/sdk'

/** A client with the token and the server of the environment. */
export function connect(options: Partial<PluralKitOptions> = {}): PluralKit {
  const { PLURALKIT_TOKEN, PLURALKIT_BASE_URL } = process.env
  try {
    return createPluralKit({
      userAgent: 'pluralkit-openapi-examples/1.0 (dev@example.com)', // name your program and a contact here
      token: PLURALKIT_TOKEN || undefined,
      baseUrl: PLURALKIT_BASE_URL || undefined,
      ...options,
    })
  } catch (error) {
    fail(`Look at PLURALKIT_TOKEN and PLURALKIT_BASE_URL: ${error instanceof Error ? error.message : error}`)
  }
}

/** Ends the program with a message. */
export function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

/** Prints why something failed that will be tried again. */
export function warn(error: unknown): void {
  console.error(`${error instanceof Error ? error.message : error}\nTrying again.`)
}

process.on('uncaughtException', (error) => {
  if (isApiError(error) && error.status === 401) {
    fail(`${error.message}\nSet PLURALKIT_TOKEN to what the bot answers to pk;token.`)
  }
  // These messages are for people: the API rejected it, an option is no timestamp or unknown, a file can't be written.
  if (isPluralKitError(error) || error instanceof TypeError || 'code' in error) fail(error.message)
  console.error(error) // a fault of the program
  process.exit(1)
})
