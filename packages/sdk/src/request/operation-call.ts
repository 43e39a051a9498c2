import type { OperationId } from '../generated/operations.js'
import type { ApiPromise } from './api-promise.js'
import type { RequestOptions } from './options.js'

/** What an operation is called with beside the parameters of its path. */
export interface OperationArguments {
  /** Sent as JSON, unless undefined. */
  body?: unknown
  options?: (RequestOptions & { query?: object | undefined }) | undefined
  /** Names of the parameters that its query may have. */
  queryParams?: readonly string[]
  /** What a successful response without a body means: nothing to tell, or that there is nothing. By default there has to be one. */
  noContent?: 'void' | 'null'
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
