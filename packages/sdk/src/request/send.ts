import { type Clock, systemClock } from '../clock.js'
import { errorOfResponse } from '../errors/error-of-response.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js'
import type { PluralKitOptions, RequestOptions } from '../options.js'
import type { Call, Reply, Transport } from '../transport/call.js'
import { parseJson } from '../transport/json.js'
import { abortable, follow } from '../transport/signals.js'
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
  async function send(
    { empty, ...asked }: AskedOperation,
    options: RequestOptions,
  ): Promise<Answer<unknown>> {
    const call = callWith(options, asked)
    const totalTimeoutMs = options.totalTimeoutMs ?? client.totalTimeoutMs
    const { response, text } = await inTime(transport, call, client.clock, totalTimeoutMs)

    if (!response.ok) throw errorOfResponse(call.request, response, call.redact(text))
    const parsed = parseSuccess(empty, response.status, text)
    if (parsed === undefined) throw new UnexpectedResponseError(call.request, response, call.redact(text))
    return { data: parsed.data, response }
  }
  return (asked, options = {}) => apiPromise((async () => send(asked(), options))())
}

/** Gives all layers together no more than the total time. */
async function inTime(
  transport: Transport,
  call: Call,
  clock: Clock = systemClock,
  totalTimeoutMs = Infinity,
): Promise<Reply> {
  if (totalTimeoutMs === Infinity) return transport(call)
  const { controller, release } = follow(call.signal)
  const stopTimer = clock.setTimer(
    () => controller.abort(new TimeoutError(call.request, totalTimeoutMs, 'total')),
    totalTimeoutMs,
  )
  try {
    return await abortable(transport({ ...call, signal: controller.signal }), controller.signal)
  } finally {
    stopTimer()
    release()
  }
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
