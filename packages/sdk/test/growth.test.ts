import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../scripts/generate.js'
import { type OpenApiDocument, resolve } from '../scripts/generator/document.js'
import { operationsOf } from '../scripts/generator/operation.js'
import * as today from '../src/index.js'
import { document, token } from './support.js'

// The SDK as it would be if every operation took one more parameter in its query.

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const sdk = new URL('..', import.meta.url)
let folder: string
let tomorrow: typeof today

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grown-sdk-'))
  await cp(new URL('src', sdk), join(folder, 'src'), { recursive: true })
  for (const [name, text] of Object.entries(await generate(withOneMoreParameter(document))))
    await writeFile(join(folder, 'src', 'generated', name), text)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  tomorrow = await import(pathToFileURL(join(folder, 'src', 'index.ts')).href)
})
afterAll(() => rm(folder, { recursive: true }))

function withOneMoreParameter(original: OpenApiDocument): OpenApiDocument {
  const grown = structuredClone(original)
  const added = { name: 'added', in: 'query', description: 'New.', schema: { type: 'string' } }
  for (const item of Object.values(grown.paths)) {
    for (const method of ['get', 'post', 'patch', 'delete'] as const) {
      const operation = item[method]
      if (operation) operation.parameters = [...(operation.parameters ?? []), added]
    }
  }
  return grown
}

const exampleOf = (type: unknown) => (type === 'integer' ? 1 : type === 'boolean' ? true : '1')

/** A call as yesterday's programs make it: with all arguments, and an option at the end. */
async function sent(
  { createPluralKit }: typeof today,
  { tag, methodName, pathParameters, body, data, queryParameters }: ReturnType<typeof operationsOf>[number],
) {
  const requests: unknown[] = []
  const pk = createPluralKit({
    userAgent: 'sdk-tests/1.0',
    token,
    pacing: false,
    fetch: async (request) => {
      requests.push([request.method, request.url, await request.text(), request.headers.get('X-Mine')])
      if (!data) return new Response(null, { status: 204 })
      return Response.json(resolve(document, data).type === 'array' ? [] : {})
    },
  })
  const query = Object.fromEntries(
    queryParameters.map(({ name, schema = {} }) => [name, exampleOf(resolve(document, schema).type)]),
  )
  await Reflect.get(Reflect.get(pk, tag), methodName)(
    ...pathParameters.map(() => 'robins'),
    ...(body ? [{ some: 'body' }] : []),
    { ...(queryParameters.length > 0 && { query }), headers: { 'X-Mine': 'kept' } },
  )
  return requests
}

describe("yesterday's calls mean the same when an operation gets a parameter", () => {
  test.each(operationsOf(document))('pk.$tag.$methodName', async (operation) => {
    const requests = await sent(tomorrow, operation)
    expect(requests).toEqual(await sent(today, operation))
    expect(requests).toEqual([[expect.any(String), expect.any(String), expect.any(String), 'kept']])
  })

  test("and yesterday's types compile", async () => {
    await symlink(new URL('node_modules', sdk), join(folder, 'node_modules'))
    await cp(new URL('test/types', sdk), join(folder, 'test', 'types'), { recursive: true })
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: new URL('../../tsconfig.base.json', sdk).pathname,
        include: ['test/**/*.test-d.ts'],
      }),
    )
    const tsc = require.resolve('typescript/bin/tsc')
    const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error) => error)
    // What was an error yesterday may be none today, and nothing else may have changed.
    expect(stdout.split('\n').filter((line: string) => line && !line.includes('TS2578'))).toEqual([])
  })

  test('while the new parameter is there for those who want it', async () => {
    const urls: string[] = []
    const pk = tomorrow.createPluralKit({
      userAgent: 'sdk-tests/1.0',
      fetch: async ({ url }) => {
        urls.push(url)
        return Response.json({})
      },
    })
    await Reflect.apply(pk.systems.get, undefined, ['exampl', { query: { added: 'yes' } }])
    expect(urls).toEqual(['https://api.pluralkit.me/v2/systems/exampl?added=yes'])
  })
})
