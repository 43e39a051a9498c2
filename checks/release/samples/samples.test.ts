// The samples that run wherever Node does. What they send is compared with what the document describes.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createPluralKit, type PluralKitOptions } from '@pluralkit-openapi/sdk'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { at, operations, token } from './document.js'
import { type SentRequest, startRecorder } from './recorder.js'

let recorder: Awaited<ReturnType<typeof startRecorder>>
beforeAll(async () => {
  recorder = await startRecorder()
})
afterAll(() => recorder.close())

const curl = needs('curl')
describe.skipIf(curl.isMissing)(`the curl sample of${curl.note}`, () => {
  test.each(operations)('$operationId sends the documented request', async ({ sample, expected }) => {
    const env = { ...process.env, PLURALKIT_TOKEN: token }
    await promisify(execFile)('sh', ['-ec', at(recorder.baseUrl, sample('curl'))], { env })
    expect(recorder.take()).toEqual(expected)
  })
})

describe('the fetch sample of', () => {
  test.each(operations)('$operationId sends the documented request', async ({ sample, expected }) => {
    // The recorder has nothing to say, and a sample may expect JSON.
    const fetchEmptyObject = async (...args: Parameters<typeof fetch>) => {
      await fetch(...args)
      return Response.json({})
    }
    await runJavaScript(at(recorder.baseUrl, sample('fetch')), { fetch: fetchEmptyObject })
    expect(recorder.take()).toEqual(expected)
  })
})

describe('the SDK sample of', () => {
  test.each(operations)(
    '$operationId sends the documented request',
    async ({ operationId, sample, expected, hasResult }) => {
      const result = operationId.startsWith('list') ? [] : {}
      let sent: SentRequest | undefined
      const createOffline = (options: PluralKitOptions) =>
        createPluralKit({
          ...options,
          fetch: async (request) => {
            sent = await sentRequest(request)
            return hasResult ? Response.json(result) : new Response(null, { status: 204 })
          },
        })
      await runJavaScript(sample('SDK').replace(/^import .*$/m, ''), { createPluralKit: createOffline })
      expect(sent).toEqual(expected)
    },
  )

  test('every operation compiles in strict TypeScript', () => {
    const files = operations.map(({ operationId, sample }) => [`${operationId}.mts`, sample('SDK')])
    expect(typeErrors(Object.fromEntries(files))).toEqual([])
  })

  test('an operation would not compile with a wrong method, argument or field', () => {
    const sample = operations.find(({ operationId }) => operationId === 'updateMember')?.sample('SDK') ?? ''
    const broken = {
      'method.mts': ['update(', 'edit('],
      'argument.mts': ["'robins', ", ''],
      'field.mts': ['pronouns:', 'nouns:'],
    }
    const errors = typeErrors(
      Object.fromEntries(
        Object.entries(broken).map(([name, [from = '', to = '']]) => [name, sample.replace(from, to)]),
      ),
    )
    for (const name of Object.keys(broken)) expect(errors).toContainEqual(expect.stringContaining(name))
  })
})

async function sentRequest(request: Request): Promise<SentRequest> {
  const { pathname, search } = new URL(request.url)
  const header = (name: string) => request.headers.get(name) ?? undefined
  const body = await request.text()
  return {
    method: request.method,
    path: pathname + decodeURIComponent(search),
    userAgent: header('user-agent'),
    token: header('authorization'),
    contentType: header('content-type'),
    body: body === '' ? undefined : JSON.parse(body),
  }
}

/** Runs a sample with some globals replaced. */
async function runJavaScript(sample: string, globals: Record<string, unknown>): Promise<void> {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const process = { env: { PLURALKIT_TOKEN: token } }
  await AsyncFunction('process', ...Object.keys(globals), sample)(process, ...Object.values(globals))
}

/** Compiles files that exist only in memory, in one run, as a user's strict project would. */
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
