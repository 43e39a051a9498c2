import { inspect } from 'node:util'
import {
  type CodeSample,
  needsToken,
  type OpenApiDocument,
  type Operation,
  operations,
  resolve,
} from './document.js'

/** The same document with samples for curl and for the SDK at every operation. */
export function withCodeSamples(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  for (const operation of operations(copy)) operation.object['x-codeSamples'] = codeSamples(copy, operation)
  return copy
}

export function codeSamples(document: OpenApiDocument, operation: Operation): CodeSample[] {
  const request = exampleRequest(document, operation)
  return [
    { lang: 'shell', label: 'curl', source: curl(document, request) },
    { lang: 'typescript', label: 'SDK', source: sdk(request) },
  ]
}

/** One request to an operation, with the values of the document's own examples. */
interface ExampleRequest {
  operation: Operation
  path: Values
  query: Values
  userAgent: unknown
  body: unknown
  /** What the body asks for. */
  intent: string | undefined
  token: boolean
}

type Values = Record<string, string | number | boolean>

function exampleRequest(document: OpenApiDocument, operation: Operation): ExampleRequest {
  const { object, parameters } = operation
  const examples = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && !parameter.deprecated)
        .map(({ name, example }) => {
          if (example === undefined)
            throw new Error(`${object.operationId}: its parameter ${name} has no example.`)
          return [name, example]
        }),
    )
  return {
    operation,
    path: examples('path'),
    query: examples('query'),
    userAgent: examples('header')['User-Agent'],
    ...exampleBody(document, operation),
    token: needsToken(object),
  }
}

function exampleBody(
  document: OpenApiDocument,
  { object }: Operation,
): Pick<ExampleRequest, 'body' | 'intent'> {
  if (!object.requestBody) return { body: undefined, intent: undefined }
  const [first] = Object.values(
    resolve(document, object.requestBody).content['application/json'].examples ?? {},
  )
  if (!first) throw new Error(`${object.operationId}: its request body has no example.`)
  const { value, summary } = resolve(document, first)
  return { body: value, intent: summary }
}

function curl(document: OpenApiDocument, request: ExampleRequest) {
  const { operation, path, query, userAgent, body, intent, token } = request
  const filledPath = operation.path.replace(/\{(\w+)\}/g, (_, name) => String(path[name]))
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  const url = new URL(`${document.servers[0].url}${filledPath}?${search.join('&')}`)
  const command = [
    `curl '${url.href.replace(/\?$/, '')}'`,
    ...(operation.method === 'get' ? [] : [`-X ${operation.method.toUpperCase()}`]),
    `-A '${userAgent}'`,
    ...(token ? ['-H "Authorization: $PLURALKIT_TOKEN"'] : []),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d ${shellQuoted(json(body))}`]),
  ].join(' \\\n  ')
  return intent ? `# ${intent}\n${command}` : command
}

function sdk({ operation, path, query, userAgent, body, intent, token }: ExampleRequest) {
  const { object } = operation
  const [tag] = object.tags
  const args = [
    ...Object.values(path),
    ...(body === undefined ? [] : [body]),
    ...(Object.keys(query).length > 0 ? [{ query }] : []),
  ]
  const call = `await pk.${tag}.${methodName(tag, object.operationId)}(${args.map(literal).join(', ')})`
  return [
    "import { createPluralKit } from '@pluralkit-openapi/sdk'",
    '',
    'const pk = createPluralKit({',
    `  userAgent: ${literal(userAgent)},`,
    ...(token ? ['  token: process.env.PLURALKIT_TOKEN,'] : []),
    '})',
    '',
    ...(intent ? [`// ${intent}`] : []),
    '200' in object.responses ? `const result = ${call}` : call,
  ].join('\n')
}

/** `updateMember` under `members` is `update`, `listMemberGroups` is `listGroups`. */
function methodName(tag: string, operationId: string): string {
  const [initial = '', ...rest] = tag.replace(/(?<=ch)es$|s$/, '')
  const noun = initial.toUpperCase() + rest.join('')
  return operationId.replace(new RegExp(`(?<=^[a-z]+)${noun}(?:e?s)?(?![a-z])`), '')
}

const maxLineLength = 60

const literal = (value: unknown) =>
  inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: maxLineLength })

function json(value: unknown): string {
  const oneLine = JSON.stringify(value)
  return oneLine.length > maxLineLength ? JSON.stringify(value, null, 2) : oneLine
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
