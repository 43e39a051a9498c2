import type { OperationId } from '../generated/operations.js'
import type { Rule } from '../util/check-options.js'
import type { ApiPromise } from './api-promise.js'
import type { RequestOptions } from './options.js'
import type { Success } from './success.js'

/** What an operation is called with beside the parameters of its path. */
export interface OperationArguments {
  /** Sent as JSON, unless undefined. */
  body?: unknown
  options?: (RequestOptions & { query?: object | undefined }) | undefined
  /** A rule for each parameter that its query may have. */
  query?: Record<string, Rule>
  /** What a successful response has to bring; an object by default. */
  success?: Success
}

/**
 * Sends an operation. Whatever is wrong with its arguments rejects the promise.
 *
 * @param path Path behind the base URL, with its parameters in braces.
 * @param pathArgs Values of these parameters.
 */
export type SendOperation = <Data>(
  id: OperationId,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  pathArgs: readonly unknown[],
  args: OperationArguments,
) => ApiPromise<Data>
