import type { OperationId } from '../generated/operations.js'

/** Which request failed. */
export interface FailedRequest {
  /** Null for a request that went past the methods, through `raw` or a paced `fetch`. */
  operationId: OperationId | null
  /** Method and path, such as `GET /members/robins`. */
  requestLine: string
}

/** Marks the errors of this package, also those of another copy of it or of another realm, where `instanceof` fails. */
export const brand = Symbol.for('@pluralkit-openapi/sdk/error')

/** Base of everything that a request throws, aborts by the caller excepted: those throw the signal's own reason. */
export abstract class PluralKitError extends Error {
  static {
    // On the prototype: a stack takes the name from there before any field is set, and bundlers rename classes. By `this`: where a
    // class names itself, esbuild calls it `_PluralKitError`, and that is what Node would print.
    this.prototype.name = 'PluralKitError'
    Object.defineProperty(this.prototype, brand, { value: true })
  }

  /** The operation that failed, by its id in the OpenAPI document; null if it was not sent by a method. */
  readonly operationId: OperationId | null

  constructor({ operationId, requestLine }: FailedRequest, problem: string, options?: ErrorOptions) {
    super(`${requestLine}${operationId === null ? '' : ` (${operationId})`}: ${problem}`, options)
    this.operationId = operationId
  }
}
