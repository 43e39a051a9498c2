import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type Json, readBundle, resolve } from './support/document.js'

const document = readBundle('openapi.strict.json')

interface Example {
  name: string
  /** Pointer to the schema that the value stands beside. */
  schema: string
  value: Json
}

/** Every example of a body, parameter or header, found as what stands beside a schema. */
function examplesIn(node: unknown, pointer = ''): Example[] {
  if (typeof node !== 'object' || node === null) return []
  const {
    schema,
    example,
    examples = {},
  } = node as Record<string, Json> & { examples?: Record<string, { value: Json }> }
  const own =
    schema === undefined
      ? []
      : Object.entries({ ...examples, ...(example !== undefined && { example: { value: example } }) }).map(
          ([name, reference]) => ({
            name: `${pointer} ${name}`,
            schema: `${pointer}/schema`,
            value: resolve(document, reference).value,
          }),
        )
  const children = Object.entries(node).flatMap(([key, child]) =>
    examplesIn(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [...own, ...children]
}

const examples = examplesIn(document)

test('every example obeys its schema, and read models hold no undocumented key', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  ajv.addSchema(document, 'document')
  const problems = examples.flatMap(({ name, schema, value }) => {
    const valid = ajv.validate({ $ref: `document#${encodeURI(schema)}` }, value)
    return valid ? [] : [`${name}: ${ajv.errorsText()}`]
  })
  expect(examples.length).toBeGreaterThan(150)
  expect(problems).toEqual([])
})

describe('the Example System', () => {
  const objects = examples.flatMap(({ value }) => objectsIn(value))
  const distinct = (key: string, among = objects) =>
    new Set(among.flatMap((object) => (typeof object[key] === 'string' ? [object[key]] : [])))

  const entities = objects.filter((object) => 'id' in object && 'uuid' in object)
  const switches = objects.filter((object) => 'id' in object && 'members' in object)

  test('has entities that keep their ids and dates from example to example', () => {
    for (const key of ['id', 'uuid']) {
      for (const value of distinct(key, entities)) {
        const views = entities.filter((entity) => entity[key] === value)
        expect(distinct('id', views).size, `ids of ${value}`).toBe(1)
        expect(distinct('uuid', views).size, `UUIDs of ${value}`).toBe(1)
        expect(distinct('created', views).size, `creation times of ${value}`).toBeLessThanOrEqual(1)
      }
    }
  })

  test('has one system, account, server, channel and signing token', () => {
    for (const key of ['system', 'system_id', 'sender', 'channel', 'guild', 'guild_id', 'signing_token']) {
      expect([...distinct(key)], key).toHaveLength(1)
    }
  })

  test('shows in full whatever it refers to by UUID or short id', () => {
    const known = new Set([
      ...distinct('id', entities),
      ...distinct('uuid', entities),
      ...distinct('id', switches),
    ])
    const lists = [...examples.map(({ value }) => value), ...objects.map(({ members }) => members)]
    const references = [
      ...lists
        .filter(Array.isArray)
        .flat()
        .filter((entry) => typeof entry === 'string'),
      ...distinct('autoproxy_member'),
      ...(JSON.stringify(examples).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []),
    ]
    expect(references.filter((reference) => !known.has(reference))).toEqual([])
  })
})

function objectsIn(node: Json): Record<string, Json>[] {
  if (typeof node !== 'object' || node === null) return []
  return [...(Array.isArray(node) ? [] : [node]), ...Object.values(node).flatMap(objectsIn)]
}
