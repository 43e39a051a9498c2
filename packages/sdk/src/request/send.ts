import { errorOfResponse } from '../errors/error-of-response.js'
import type { Transport } from '../transport/call.js'
import { parseJson } from '../transport/json.js'
import { type Answer, type ApiPromise, apiPromise } from './api-promise.js'
import type { Asked, CallOf } from './call-of.js'

/** An operation with its arguments. */
export interface AskedOperation extends Asked {
  /** What an answer without a body (204) means: nothing to tell, or that there is nothing. Undefined if it can't be. */
  empty?: 'void' | 'null' | undefined
}

/** Sends an operation; the caller knows the type of its data. What is wrong with the arguments rejects the promise. */
export type SendOperation = (ask: () => AskedOperation) => ApiPromise<unknown>

/** Makes the function that all methods of the client are made of: arguments in, data or error out. */
export function createSendOperation(callOf: CallOf, transport: Transport): SendOperation {
  async function send(ask: () => AskedOperation): Promise<Answer<unknown>> {
    const asked = ask()
    const call = callOf(asked)
    const { response, text } = await transport(call)
    const isEmpty = response.status === 204
    const data = isEmpty && asked.empty === 'null' ? null : parseJson(text)
    if (response.ok && (asked.empty === 'void' ? isEmpty : data !== undefined)) return { data, response }
    throw errorOfResponse(call.request, response, call.redact(text))
  }
  return (ask) => apiPromise(send(ask))
}
