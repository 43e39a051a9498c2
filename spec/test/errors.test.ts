import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operationsOf, readBundle, resolve, type Schema } from './support/document.js'
import { filesIn, readSource } from './support/files.js'

const document = readBundle('openapi.json')
const table = document['x-error-codes']

const codeOf = ({ properties: { code } = {} }: Schema) => code?.const
const schemaName = (schema: Schema) => schema.$ref?.split('/').at(-1)
const rowOfSchema = new Map(table.map((row) => [schemaName(row.schema), row]))

describe('the table of error codes', () => {
  test('has a row for every error schema with a code, and a schema for every row', () => {
    const withCode = filesIn('components/schemas/errors').filter(
      (file) => parse(readSource(file)).properties.code,
    )
    expect([...rowOfSchema.keys()].sort()).toEqual(withCode.map((file) => basename(file, '.yaml')).sort())
  })

  test('names the schemas after its rows', () => {
    expect(table.map(({ schema }) => schemaName(schema))).toEqual(table.map(({ name }) => `${name}Error`))
  })

  test('has the codes of the schemas', () => {
    for (const { name, code, schema } of table) {
      expect(codeOf(resolve(document, schema)), name).toBe(code)
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
      if (code !== undefined)
        expect(rowOfName.get(basename(file, '.yaml')), file).toMatchObject({ code, message })
    }
  })
})

describe('the error answers of', () => {
  const operations = operationsOf(document).map(
    ({ operation }) => [operation.operationId, operation] as const,
  )

  test.each(operations)(
    '%s are in the table under their status, with an example each',
    (_id, { responses }) => {
      const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400)
      for (const [status, reference] of errors) {
        const { content = {} } = resolve(document, reference)
        expect(Object.keys(content), `content of ${status}`).not.toEqual([])
        const { schema = {}, examples = {} } = content['application/json'] ?? {}
        const shown = Object.values(examples).map((example) => resolve(document, example).value)
        const branches = content['application/json'] ? (schema.oneOf ?? [schema]) : []
        for (const row of branches.map((branch) => rowOfSchema.get(schemaName(branch)))) {
          expect(row?.status, `${row?.name} under ${status}`).toBe(Number(status))
          expect(shown).toContainEqual(expect.objectContaining({ code: row?.code, message: row?.message }))
        }
      }
    },
  )
})
