import { errorOfResponse } from '../errors/error-of-response.js'
import { NetworkError } from '../errors/network-error.js'
import type { FailedRequest } from '../errors/pluralkit-error.js'
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js'
import { type Operation, type OperationId, operationTable } from '../generated/operations.js'
import type { Fetch } from '../transport/fetch.js'
import { type Answer, type ApiPromise, apiPromise } from './api-promise.js'
import type { Redact } from './redact.js'
import { fillPath, queryString } from './url.js'

/** Options of a single request. */
export interface RequestOptions {
  /** Aborts the request; its promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/** What an operation is called with. */
export interface OperationArguments {
  path?: Record<string, string>
  query?: Record<string, unknown> | undefined
  body?: unknown
}

/** Sends an operation; the caller knows the type of its data. */
export type SendOperation = <T>(
  operationId: OperationId,
  args: OperationArguments,
  options?: RequestOptions,
) => ApiPromise<T>

/** Where to send operations, and through which transport. */
export interface SendConfig {
  baseUrl: string
  fetch: Fetch
  redact: Redact
}

/** Makes the function that all methods of the client are made of: arguments in, data or error out. */
export function createSendOperation({ baseUrl, fetch, redact }: SendConfig): SendOperation {
  async function send(
    operationId: OperationId,
    args: OperationArguments,
    options: RequestOptions,
  ): Promise<Answer<unknown>> {
    const operation: Operation = operationTable[operationId]
    const path = fillPath(operation.path, args.path)
    const failed: FailedRequest = { operationId, requestLine: redact(`${operation.method} ${path}`) }
    const request = new Request(`${baseUrl}${path}${queryString(args.query)}`, {
      method: operation.method,
      signal: options.signal ?? null,
      ...(args.body !== undefined && {
        body: JSON.stringify(args.body),
        headers: { 'Content-Type': 'application/json' },
      }),
    })

    let response: Response
    let text: string
    try {
      response = await fetch(request)
      text = await response.text()
    } catch (cause) {
      if (options.signal?.aborted) throw cause
      throw new NetworkError(failed, cause, redact)
    }

    if (!response.ok) throw errorOfResponse(failed, response, redact(text))
    const parsed = parseSuccess(operation, response.status, text)
    if (parsed === undefined) throw new UnexpectedResponseError(failed, response, redact(text))
    return { data: parsed.data, response }
  }
  return <T>(operationId: OperationId, args: OperationArguments, options: RequestOptions = {}) =>
    apiPromise(send(operationId, args, options) as Promise<Answer<T>>)
}

/** The data of a successful answer, or undefined if it is not such an answer as the operation has. */
function parseSuccess({ result }: Operation, status: number, text: string): { data: unknown } | undefined {
  if (status === 204) {
    if (result === 'json') return undefined
    return { data: result === 'json-or-null' ? null : undefined }
  }
  if (result === 'void') return undefined
  try {
    return { data: JSON.parse(text) }
  } catch {
    return undefined
  }
}
