import type { OperationId } from '../generated/operations.js'

/** Which request something is about. */
export interface RequestSummary {
  /** Id of the operation in the OpenAPI document; null for a request that was not sent by a method. */
  operationId: OperationId | null
  /** Method and path, such as `GET /members/robins`. */
  requestLine: string
}

/**
 * Whether a request has left: `'no'` is certain, so that it can be sent again without doing anything twice; `'maybe'` means that it may
 * have been carried out; `'yes'` that a response came.
 */
export type Sent = 'no' | 'maybe' | 'yes'

/** A request, and whether one of its attempts has left. */
export interface FailedRequest extends RequestSummary {
  sent: Sent
}

/** Marks the errors of this package, also those of another copy of it or of another realm, where `instanceof` fails. */
export const brand = Symbol.for('@pluralkit-openapi/sdk/error')

/** A server may say anything, and an error's message ends up in logs. */
const longestProblem = 500

/** Base of everything that a request throws, but for aborts, which throw the signal's own reason, and mistakes of the program. */
export abstract class PluralKitError extends Error {
  static {
    // On the prototype: a stack takes the name from there before any field is set, and bundlers rename classes. By `this`: where a
    // class names itself, esbuild calls it `_PluralKitError`, and that is what Node would print.
    this.prototype.name = 'PluralKitError'
    Object.defineProperty(this.prototype, brand, { value: true })
  }

  /** The operation that failed, by its id in the OpenAPI document; null if it was not sent by a method. */
  readonly operationId: OperationId | null
  /** Whether the request has left. */
  readonly sent: Sent

  constructor({ operationId, requestLine, sent }: FailedRequest, problem: string, options?: ErrorOptions) {
    const shortened = problem.length > longestProblem ? `${problem.slice(0, longestProblem)}…` : problem
    super(`${requestLine}${operationId === null ? '' : ` (${operationId})`}: ${shortened}`, options)
    this.operationId = operationId
    this.sent = sent
  }

  /**
   * The error as plain data, which guards such as `isApiError` know as well. Send this to another thread or process: `postMessage` and
   * `structuredClone` take nothing but the message of an error along.
   */
  toJSON(): object {
    const { name, message } = this
    return { ...this, name, message }
  }
}
