import { errorOfResponse } from '../errors/error-of-response.js'
import type { FailedRequest } from '../errors/pluralkit-error.js'
import { apiPromise, type WithResponse } from '../request/api-promise.js'
import type { OperationArguments, SendOperation } from '../request/operation-call.js'
import { requestRules } from '../request/options.js'
import { exactReferences } from '../request/references.js'
import { fillPath, queryString } from '../request/url.js'
import type { Transport } from '../transport/call.js'
import { checkNames, checkOptions, type Rule } from '../util/check-options.js'
import { parseJson } from '../util/json.js'
import type { PluralKitOptions } from './options.js'
import { type Settings, settingsOf } from './settings.js'
import type { ClientCall } from './transport.js'

/** Makes the function that all methods of the client are made of: arguments in, data or error out. */
export function createSendOperation(
  client: PluralKitOptions,
  clientSettings: Settings,
  transport: Transport<ClientCall>,
): SendOperation {
  async function send(
    request: FailedRequest,
    method: string,
    template: string,
    pathArgs: readonly unknown[],
    { body, options, queryParams, noContent }: OperationArguments,
  ): Promise<WithResponse<never>> {
    let settings = clientSettings
    if (options) {
      const query: Rule = (value) => checkNames(value, queryParams ?? [], '`query`')
      const rules = queryParams ? { ...requestRules, query } : requestRules
      checkOptions(options, rules, `${request.operationId}`, queryParams)
      settings = settingsOf(client, options)
    }
    const path = fillPath(template, pathArgs)
    const json: string | undefined = JSON.stringify(body, exactReferences)
    request.requestLine = settings.redact(`${method} ${path}`)
    const { response, text } = await transport({
      ...settings,
      request,
      method,
      path: path + queryString(options?.query),
      headers: { ...(json && { 'content-type': 'application/json' }), ...settings.headers },
      body: json,
    })
    const isEmpty = text.trim() === ''
    const data = isEmpty && noContent === 'null' ? null : parseJson(text)
    if (response.ok && (noContent === 'void' ? isEmpty : data !== undefined))
      return { data: data as never, response }
    throw errorOfResponse(request, response, text, settings.redact)
  }

  return (operationId, method, path, ...args) => {
    const request: FailedRequest = { operationId, requestLine: `${method} ${path}`, sent: 'no' }
    return apiPromise(send(request, method, path, ...args), request)
  }
}
