import type { OperationId } from '../generated/operations.js'
import type { ApiPromise } from './api-promise.js'
import type { RequestOptions } from './options.js'

/** An operation with the arguments that a method of the client was called with. */
export interface OperationCall {
  id: OperationId
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path behind the base URL, with its parameters in braces. */
  path: string
  /** Values of the path's parameters. */
  params?: Readonly<Record<string, unknown>>
  /** Sent as JSON, unless undefined. */
  body?: unknown
  /** Names of the parameters that its query may have. */
  queryParams?: readonly string[]
  options?: (RequestOptions & { query?: object | undefined }) | undefined
  /** What a response without a body (204) means: nothing to tell, or that there is nothing. By default it can't be. */
  noContent?: 'void' | 'null'
}

/** Sends an operation. Whatever is wrong with its arguments rejects the promise. */
export type SendOperation = <Data>(operation: OperationCall) => ApiPromise<Data>
