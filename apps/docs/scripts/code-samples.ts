import { inspect } from 'node:util'
import { type CodeSample, type OpenApiDocument, type Operation, operations, resolve } from './document.js'

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
  needsToken: boolean
}

type Values = Record<string, string | number | boolean>

function exampleRequest(document: OpenApiDocument, operation: Operation): ExampleRequest {
  const { object, parameters } = operation
  const examples = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && !parameter.deprecated)
        .map(({ name, example }) => {
          if (example === undefined) throw new Error(`${object.operationId}: its parameter ${name} has no example.`)
          return [name, example]
        }),
    )
  return {
    operation,
    path: examples('path'),
    query: examples('query'),
    userAgent: examples('header')['User-Agent'],
    body: exampleBody(document, operation),
    needsToken: object.security?.every((scheme) => 'token' in scheme) ?? false,
  }
}

function exampleBody(document: OpenApiDocument, { object }: Operation): unknown {
  if (!object.requestBody) return undefined
  const { example, examples } = resolve(document, object.requestBody).content['application/json']
  const [named] = Object.values(examples ?? {})
  const body = named ? resolve(document, named).value : example
  if (body === undefined) throw new Error(`${object.operationId}: its request body has no example.`)
  return body
}

function curl(document: OpenApiDocument, { operation, path, query, userAgent, body, needsToken }: ExampleRequest) {
  const filledPath = operation.path.replace(/\{(\w+)\}/g, (_, name) => String(path[name]))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const url = `${document.servers[0].url}${filledPath}${search.size > 0 ? `?${search}` : ''}`
  const method = operation.method === 'get' ? '' : `-X ${operation.method.toUpperCase()} `
  return [
    `curl ${method}'${url}'`,
    `-H 'User-Agent: ${userAgent}'`,
    ...(needsToken ? ['-H "Authorization: $PK_TOKEN"'] : []),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d ${shellQuoted(json(body))}`]),
  ].join(' \\\n  ')
}

function sdk({ operation, path, query, userAgent, body, needsToken }: ExampleRequest) {
  const { object } = operation
  const [tag] = object.tags
  const args = [
    ...Object.values(path),
    ...(body === undefined ? [] : [body]),
    ...(Object.keys(query).length > 0 ? [query] : []),
  ]
  const call = `await pk.${tag}.${methodName(tag, object.operationId)}(${args.map(literal).join(', ')})`
  return [
    "import { createPluralKit } from '@pluralkit-openapi/sdk'",
    '',
    'const pk = createPluralKit({',
    `  userAgent: ${literal(userAgent)},`,
    ...(needsToken ? ['  token: process.env.PK_TOKEN,'] : []),
    '})',
    '',
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
