import { errorOfResponse } from '../errors/error-of-response.js'
import { type Answer, apiPromise } from '../request/api-promise.js'
import type { OperationCall, SendOperation } from '../request/operation-call.js'
import { requestRules } from '../request/options.js'
import { exactReferences } from '../request/references.js'
import { fillPath, queryString } from '../request/url.js'
import type { Transport } from '../transport/call.js'
import { checkOptions, type Rule } from '../util/check-options.js'
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
  async function send(operation: OperationCall): Promise<Answer<never>> {
    const settings = operation.options ? requestSettings(client, operation) : clientSettings
    const call = callOf(operation, settings)
    const { response, text } = await transport(call)
    const data = dataOf(operation, response, text)
    if (data === undefined) throw errorOfResponse(call.request, response, call.redact(text))
    return { data: data.value as never, response }
  }
  return (operation) => apiPromise(send(operation))
}

function requestSettings(client: PluralKitOptions, { id, queryParams, options }: OperationCall): Settings {
  checkOptions(options, queryParams ? { ...requestRules, ...queryRules(queryParams) } : requestRules, id)
  return settingsOf(client, options)
}

/** Rules for `query`, and for its parameters where they stand beside it by mistake. */
function queryRules(params: readonly string[]): Record<string, Rule> {
  const anything: Rule = () => {}
  const misplaced: Rule = (_, name) => {
    throw new TypeError(`\`${name}\` belongs in \`query\`: { query: { ${name}: … } }.`)
  }
  const ofParams = Object.fromEntries(params.map((name) => [name, anything]))
  return {
    ...Object.fromEntries(params.map((name) => [name, misplaced])),
    query: (query) => checkOptions(query, ofParams, '`query`'),
  }
}

function callOf({ id, method, path, params = {}, body, options }: OperationCall, settings: Settings) {
  const filledPath = fillPath(path, params)
  const json: string | undefined = JSON.stringify(body, exactReferences)
  return {
    ...settings,
    request: { operationId: id, requestLine: settings.redact(`${method} ${filledPath}`) },
    method,
    path: filledPath + queryString(options?.query),
    headers:
      json === undefined ? settings.headers : { 'content-type': 'application/json', ...settings.headers },
    body: json,
  }
}

/** The data of a successful response; undefined if the response is none, as no JSON is. */
function dataOf(
  { noContent }: OperationCall,
  { ok, status }: Response,
  text: string,
): { value: unknown } | undefined {
  if (!ok) return undefined
  if (noContent === 'void') return status === 204 ? { value: undefined } : undefined
  const value = status === 204 && noContent === 'null' ? null : parseJson(text)
  return value === undefined ? undefined : { value }
}
