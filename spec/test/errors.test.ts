import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationsOf, readBundle, resolve, type Schema } from './support/document.js'
import { filesIn, readSource } from './support/files.js'

const document = readBundle('openapi.json')
const table = document['x-error-codes']

const schemaName = (schema: Schema) => schema.$ref?.split('/').at(-1)
const rowOfSchema = new Map(table.map((row) => [schemaName(row.schema), row]))

describe('the table of error codes', () => {
  test('has a row for every error schema with a code, and a schema for every row', () => {
    const withCode = filesIn('components/schemas/errors').filter((file) => parse(readSource(file)).properties.code)
    expect([...rowOfSchema.keys()].sort()).toEqual(withCode.map((file) => basename(file, '.yaml')).sort())
  })

  test('names the schemas after its rows', () => {
    expect(table.map(({ schema }) => schemaName(schema))).toEqual(table.map(({ name }) => `${name}Error`))
  })

  test('has the codes of the schemas', () => {
    for (const { name, code, schema } of table) {
      expect(resolve(document, schema).properties?.['code']?.const, name).toBe(code)
    }
  })

  test('has no two errors that nothing tells apart', () => {
    const keys = table.map(({ code, status, message }) => (code === 0 ? `${status} ${message}` : code))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has the codes and messages of the examples', () => {
    const rowOfName = new Map(table.map((row) => [row.name, row]))
    for (const file of filesIn('components/examples/errors')) {
      const { code, message } = parse(readSource(file)).value
      if (code !== undefined) expect(rowOfName.get(basename(file, '.yaml')), file).toMatchObject({ code, message })
    }
  })
})

describe('the error answers of', () => {
  test.each(operationsOf(document))('$operation.operationId have their status and an example of each code', ({ operation }) => {
    for (const [status, reference] of Object.entries(operation.responses)) {
      if (Number(status) < 400) continue
      const { content = {} } = resolve(document, reference)
      expect(Object.keys(content), `content of ${status}`).not.toEqual([])
      for (const { schema, examples } of Object.values(content)) {
        const shown = Object.values(examples).map((example) => resolve(document, example).value)
        const rows = (schema.oneOf ?? [schema]).flatMap((branch) => rowOfSchema.get(schemaName(branch)) ?? [])
        for (const row of rows) {
          expect(row.status, row.name).toBe(Number(status))
          expect(shown, `examples of ${status}`).toContainEqual(expect.objectContaining({ code: row.code, message: row.message }))
        }
      }
    }
  })
})
