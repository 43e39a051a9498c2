import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPluralKit, type PluralKitOptions } from '@pluralkit-openapi/sdk'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../scripts/build.js'
import { codeSamples } from '../scripts/code-samples.js'
import { needsToken, type Operation, operations, resolve } from '../scripts/document.js'

const document = await readDocument()
const samples = operations(document).map((operation) => {
  const [curl, sdk] = codeSamples(document, operation).map((sample) => sample.source)
  return { operation, operationId: operation.object.operationId, curl: curl ?? '', sdk: sdk ?? '' }
})

describe('the SDK samples', () => {
  it('compile in strict TypeScript', () => {
    expect(
      typeErrors(Object.fromEntries(samples.map(({ operationId, sdk }) => [`${operationId}.mts`, sdk]))),
    ).toEqual([])
  })

  it('would be refused if a method, an argument or a key were wrong', () => {
    const { sdk = '' } = samples.find(({ operationId }) => operationId === 'updateMember') ?? {}
    const broken = {
      'method.mts': ['update(', 'edit('],
      'argument.mts': ["'robins', ", ''],
      'key.mts': ['pronouns:', 'nouns:'],
    }
    const errors = typeErrors(
      Object.fromEntries(
        Object.entries(broken).map(([name, [from = '', to = '']]) => [name, sdk.replace(from, to)]),
      ),
    )
    for (const name of Object.keys(broken)) expect(errors).toContainEqual(expect.stringContaining(name))
  })
})

const curlProgram = needs('curl')

describe.skipIf(curlProgram.isMissing)(`the curl sample and the SDK sample${curlProgram.note}`, () => {
  const server = createServer(async (request, response) => {
    received = {
      method: request.method ?? '',
      path: request.url ?? '',
      userAgent: request.headers['user-agent'],
      token: request.headers.authorization,
      contentType: request.headers['content-type'],
      body: jsonOrNothing(await text(request)),
    }
    response.writeHead(204).end()
  })
  let received: SentRequest | undefined
  let baseUrl: string

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  async function sentByCurl(sample: string): Promise<SentRequest | undefined> {
    received = undefined
    const env = { ...process.env, PLURALKIT_TOKEN: token }
    await promisify(execFile)('sh', ['-ec', sample.replaceAll(document.servers[0].url, baseUrl)], { env })
    return received
  }

  it.each(samples)(
    'of $operationId send the request that the document describes',
    async ({ operation, curl, sdk }) => {
      const sent = await sentByCurl(curl)
      expect(sent).toEqual({
        method: operation.method.toUpperCase(),
        path: expect.stringMatching(pathPattern(operation)),
        userAgent: expect.stringMatching(/^[\w-]+\/[\d.]+ \(.+@.+\)$/),
        token: needsToken(operation.object) ? token : undefined,
        contentType: operation.object.requestBody ? 'application/json' : undefined,
        body: firstExample(operation),
      })
      expect(await sentBySdk(sdk, operation)).toEqual(sent)
    },
  )

  it('keep what the shell and JavaScript would read as their own', async () => {
    const { operation } = samples.find(({ operationId }) => operationId === 'createMember') ?? {}
    if (!operation) throw new Error('There is no operation createMember.')
    const value = { name: `Robin's "\\$HOME" \`id\``, description: 'two\nlines' }
    const requestBody = { content: { 'application/json': { examples: { Quotes: { value } } } } }
    const withQuotes = { ...operation, object: { ...operation.object, requestBody } }
    const [curl, sdk] = codeSamples(document, withQuotes).map((sample) => sample.source)
    expect((await sentByCurl(curl ?? ''))?.body).toEqual(value)
    expect((await sentBySdk(sdk ?? '', operation))?.body).toEqual(value)
  })
})

interface SentRequest {
  method: string
  path: string
  userAgent: string | undefined
  token: string | undefined
  contentType: string | undefined
  body: unknown
}

const token = 'token-of-the-test'

const jsonOrNothing = (body: string): unknown => (body === '' ? undefined : JSON.parse(body))

const firstExample = ({ object }: Operation): unknown => {
  if (!object.requestBody) return undefined
  const [first] = Object.values(
    resolve(document, object.requestBody).content['application/json'].examples ?? {},
  )
  return first && resolve(document, first).value
}

const pathPattern = ({ path, parameters }: Operation) => {
  const example = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example)
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => example(name))
  const query = parameters.some((parameter) => parameter.in === 'query' && !parameter.deprecated)
  return new RegExp(`^/v2${filled}${query ? String.raw`\?\w+=` : '$'}`)
}

/** Runs a sample with the real SDK on a transport that only listens. */
async function sentBySdk(sample: string, { object }: Operation): Promise<SentRequest | undefined> {
  let sent: SentRequest | undefined
  const withoutNetwork = (options: PluralKitOptions) =>
    createPluralKit({
      ...options,
      fetch: async (request) => {
        const { pathname, search } = new URL(request.url)
        const header = (name: string) => request.headers.get(name) ?? undefined
        sent = {
          method: request.method,
          path: pathname + decodeURIComponent(search),
          userAgent: header('user-agent'),
          token: header('authorization'),
          contentType: header('content-type'),
          body: jsonOrNothing(await request.text()),
        }
        return '200' in object.responses ? Response.json({}) : new Response(null, { status: 204 })
      },
    })
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const body = sample.replace(/^import .*$/m, '')
  await AsyncFunction('createPluralKit', 'process', body)(withoutNetwork, { env: { PLURALKIT_TOKEN: token } })
  return sent
}

/** Compiles files that are nowhere but in memory, in one run, as a strict project of a user's would. */
function typeErrors(sources: Record<string, string>): string[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = new Map(Object.entries(sources).map(([name, source]) => [folder + name, source]))
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name) ?? readFile(name)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map((diagnostic) =>
      ts.formatDiagnostic(diagnostic, { ...host, getCurrentDirectory: () => folder }).trim(),
    )
}
