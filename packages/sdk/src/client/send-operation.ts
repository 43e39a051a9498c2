import { errorOfResponse } from '../errors/error-of-response.js'
import type { FailedRequest } from '../errors/pluralkit-error.js'
import { apiPromise, type WithResponse } from '../request/api-promise.js'
import type { OperationArguments, SendOperation } from '../request/operation-call.js'
import { requestRules } from '../request/options.js'
import { exactReferences } from '../request/references.js'
import { isSuccess } from '../request/success.js'
import { fillPath, queryString } from '../request/url.js'
import type { Transport } from '../transport/call.js'
import { checkOptions, optionsBy } from '../util/check-options.js'
import { parseJson } from '../util/json.js'
import { cut } from '../util/shown.js'
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
    { body, options, query, success = 'object' }: OperationArguments,
  ): Promise<WithResponse<never>> {
    let settings = clientSettings
    if (options) {
      const rules = query ? { ...requestRules, query: optionsBy(query) } : requestRules
      checkOptions(options, rules, `${request.operationId}`, query)
      settings = settingsOf(client, options)
    }
    const path = fillPath(template, pathArgs)
    const json: string | undefined = JSON.stringify(body, exactReferences)
    request.requestLine = `${method} ${cut(settings.redact(path))}`
    const { response, text, largestBytes } = await transport({
      ...settings,
      request,
      method,
      path: path + queryString(options?.query),
      headers: { ...(json && { 'content-type': 'application/json' }), ...settings.headers },
      body: json,
    })
    const parsed = largestBytes === undefined ? parseJson(text) : undefined
    if (response.ok && isSuccess(success, text, parsed)) {
      const data = success === 'object or nothing' ? (parsed ?? null) : parsed
      return { data: data as never, response }
    }
    throw errorOfResponse(request, response, text, settings.redact, largestBytes)
  }

  return (operationId, method, path, ...args) => {
    const request: FailedRequest = { operationId, requestLine: `${method} ${path}`, sent: 'no' }
    return apiPromise(send(request, method, path, ...args), request)
  }
}
