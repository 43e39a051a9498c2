import { inTime, systemClock } from '../clock.js'
import { errorOfResponse } from '../errors/error-of-response.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js'
import type { PluralKitOptions, RequestOptions } from '../options.js'
import type { Transport } from '../transport/call.js'
import { parseJson } from '../transport/json.js'
import { type Answer, type ApiPromise, apiPromise } from './api-promise.js'
import type { Asked, CallWith } from './call-of.js'

/** An operation with its arguments. */
export interface AskedOperation extends Asked {
  /** What an answer without a body (204) means: nothing to tell, or that there is nothing. Undefined if it can't be. */
  empty?: 'void' | 'null' | undefined
}

/** Sends an operation; the caller knows the type of its data. What is wrong with the arguments rejects the promise. */
export type SendOperation = (asked: () => AskedOperation, options?: RequestOptions) => ApiPromise<unknown>

/** Makes the function that all methods of the client are made of: arguments in, data or error out. */
export function createSendOperation(
  callWith: CallWith,
  transport: Transport,
  client: PluralKitOptions,
): SendOperation {
  const { clock = systemClock } = client

  async function send(
    { empty, ...asked }: AskedOperation,
    options: RequestOptions,
  ): Promise<Answer<unknown>> {
    const call = callWith(options, asked)
    const totalMs = options.totalTimeoutMs ?? client.totalTimeoutMs ?? Infinity
    const timeout = () => new TimeoutError(call.request, totalMs, 'total')
    const { response, text } = await inTime(clock, totalMs, timeout, call.signal, (signal) =>
      transport({ ...call, signal }),
    )

    if (!response.ok) throw errorOfResponse(call.request, response, call.redact(text))
    const parsed = parseSuccess(empty, response.status, text)
    if (parsed === undefined) throw new UnexpectedResponseError(call.request, response, call.redact(text))
    return { data: parsed.data, response }
  }
  return (asked, options = {}) => apiPromise((async () => send(asked(), options))())
}

/** The data of a successful answer, or undefined if it is not such an answer as the operation has: no JSON is undefined. */
function parseSuccess(
  empty: AskedOperation['empty'],
  status: number,
  text: string,
): { data: unknown } | undefined {
  if (status === 204) return empty && { data: empty === 'void' ? undefined : null }
  const data = empty === 'void' ? undefined : parseJson(text)
  return data === undefined ? undefined : { data }
}
