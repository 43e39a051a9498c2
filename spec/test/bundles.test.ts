import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { build } from '../scripts/build.js'
import { redocly } from '../scripts/redocly.js'
import {
  bundlePath,
  type Document,
  type Json,
  operationsOf,
  readBundle,
  resolve,
} from './support/document.js'

const textOf = (name: string) => readFile(bundlePath(name), 'utf8')

test('a second build gives the same bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pluralkit-spec-'))
  const second = join(folder, 'dist')
  await build(second)
  const files = (await readdir(second, { recursive: true })).sort()
  expect(files).toEqual((await readdir(inject('bundles'), { recursive: true })).sort())
  for (const file of files.filter((name) => /\.\w+$/.test(name))) {
    expect((await readFile(join(second, file))).equals(await readFile(bundlePath(file))), file).toBe(true)
  }
  await rm(folder, { recursive: true })
})

test('a broken reference stops the build and is named with its place', async () => {
  const bundling = redocly(['bundle', 'test/fixtures/broken-reference.yaml'])
  await expect(bundling).rejects.toThrow(/broken-reference\.yaml:7:5.*nowhere\.yaml/s)
  await expect(bundling).rejects.not.toThrow(/Node\.js 20/)
})

test.each(['openapi.json', 'openapi.sdk.json', 'openapi.portable.json', 'openapi.strict.json'])(
  '%s is complete in itself',
  async (name) => {
    const document = readBundle(name)
    const references = [...(await textOf(name)).matchAll(/"\$ref": "([^"]*)"/g)].map(([, $ref = '']) => $ref)
    expect(references.filter(($ref) => !$ref.startsWith('#/') || !resolve(document, { $ref }))).toEqual([])
  },
)

test('the dereferenced bundle has no references', async () => {
  expect(await textOf('openapi.dereferenced.json')).not.toContain('"$ref"')
})

test('the YAML bundle says the same as the JSON bundle', async () => {
  expect(parse(await textOf('openapi.yaml'))).toEqual(readBundle('openapi.json'))
})

test('the SDK bundle has no User-Agent parameter and otherwise the same operations and models', async () => {
  const [main, sdk] = [readBundle('openapi.json'), readBundle('openapi.sdk.json')]
  expect(await textOf('openapi.sdk.json')).not.toContain('"name": "User-Agent"')
  expect(sdk.components.schemas).toEqual(main.components.schemas)
  expect(operationsOf(sdk).map(({ operation }) => operation)).toEqual(
    operationsOf(main).map(({ operation }) => operation),
  )
})

describe('the portable bundle', () => {
  const portable = readBundle('openapi.portable.json')

  test('has no bare null, no union of strings and no webhooks', () => {
    const nodes = nodesIn(portable)
    const isNull = (node: Json) => isObject(node) && node['type'] === 'null'
    expect(nodes.filter(({ key, node }) => Number.isNaN(Number(key)) && isNull(node))).toEqual([])
    expect(portable.components.schemas['SystemRef']).toMatchObject({ type: 'string' })
    expect(portable).not.toHaveProperty('webhooks')
    expect(portable.components.schemas['Birthday']).toMatchObject({ format: 'date' })
    expect(portable.components.schemas['Birthday']).not.toHaveProperty('pattern')
  })

  test('otherwise has the same operations as the SDK bundle', () => {
    expect(portable.paths).toEqual(readBundle('openapi.sdk.json').paths)
  })
})

describe('the OpenAPI 3.2 bundle', () => {
  test('obeys the rules of 3.2, and says in its own words what 3.1 needs extensions for', async () => {
    await redocly([
      'lint',
      bundlePath('openapi.3.2.json'),
      '--extends',
      'minimal',
      '--skip-rule',
      'no-unused-components',
    ])
    const { tags, ...document } = readBundle('openapi.3.2.json')
    expect(tags).toContainEqual(
      expect.objectContaining({ name: 'members', summary: 'Members', parent: 'operations', kind: 'nav' }),
    )
    expect(tags).toContainEqual(
      expect.objectContaining({ name: 'errors', parent: 'how-the-api-behaves', kind: 'guide' }),
    )
    expect(JSON.stringify(tags)).not.toMatch(/x-displayName|x-traitTag/)
    const {
      tags: _tags,
      openapi: _openapi,
      'x-tagGroups': _groups,
      ...main
    } = readBundle('openapi.json') as Document & Record<string, unknown>
    expect(document).toEqual({ ...main, openapi: '3.2.0' })
  })
})

describe('the strict bundle', () => {
  test('closes every object whose keys it knows', () => {
    const { schemas } = readBundle('openapi.strict.json').components
    const open = Object.entries(schemas).filter(
      ([, { properties, additionalProperties, unevaluatedProperties }]) =>
        properties && additionalProperties === undefined && unevaluatedProperties !== false,
    )
    expect(open.map(([name]) => name)).toEqual([])
  })

  test('is otherwise the document', async () => {
    const reopened = JSON.parse(await textOf('openapi.strict.json'), (key, value) =>
      key === 'unevaluatedProperties' ? undefined : value,
    )
    expect(reopened).toEqual(readBundle('openapi.json'))
  })
})

describe('the prose', () => {
  const { tags, 'x-error-codes': errorCodes } = readBundle('openapi.json')

  test('is in the bundle as text, without placeholders', () => {
    for (const { name, description } of tags) expect(description, name).not.toMatch(/\{\{|^$/)
  })

  test('has a row for every error code', () => {
    const page = tags.find(({ name }) => name === 'errors')?.description ?? ''
    for (const { code, status } of errorCodes) expect(page).toContain(`| \`${code}\` | ${status} |`)
  })
})

describe('the JSON Schema of', () => {
  const schemas = Object.keys(readBundle('openapi.json').components.schemas)

  test.each(schemas)('%s compiles on its own in strict mode', async (name) => {
    const schema = JSON.parse(await textOf(`schemas/${name}.json`))
    const ajv = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true }))
    expect(ajv.compile(schema)).toBeTypeOf('function')
  })
})

const isObject = (node: Json): node is { [key: string]: Json } =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

function nodesIn(node: unknown, key = ''): { key: string; node: Json }[] {
  if (typeof node !== 'object' || node === null) return []
  return [
    { key, node: node as Json },
    ...Object.entries(node).flatMap(([name, child]) => nodesIn(child, name)),
  ]
}
