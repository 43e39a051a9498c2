import { describe, expect, test } from 'vitest'
import { operationsOf, readBundle, resolve, type Schema } from './support/document.js'

const document = readBundle('openapi.json')
const table = document['x-error-codes']

const codeOf = ({ properties: { code } = {} }: Schema) => code?.const
const schemaName = (schema: Schema) => schema.$ref?.split('/').at(-1)
const rowOfSchema = new Map(table.map((row) => [schemaName(row.schema), row]))

describe('the table of error codes', () => {
  test('is in the bundle with a schema for every row, which is named after it and has its code', () => {
    expect(table.map(({ schema }) => schemaName(schema))).toEqual(table.map(({ name }) => `${name}Error`))
    for (const { name, code, schema } of table) expect(codeOf(resolve(document, schema)), name).toBe(code)
  })

  test('keeps what only the source needs out of the bundle', () => {
    const keys = new Set(table.flatMap((row) => Object.keys(row)))
    expect([...keys].sort()).toEqual(['code', 'message', 'name', 'schema', 'status', 'when'])
  })

  test('has no two errors that nothing tells apart', () => {
    const keys = table.map(({ code, status, message }) => (code === 0 ? `${status} ${message}` : code))
    expect(new Set(keys).size).toBe(keys.length)
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
        const branches = content['application/json'] ? (resolve(document, schema).oneOf ?? [schema]) : []
        for (const row of branches.map((branch) => rowOfSchema.get(schemaName(branch)))) {
          expect(row?.status, `${row?.name} under ${status}`).toBe(Number(status))
          expect(shown).toContainEqual(expect.objectContaining({ code: row?.code, message: row?.message }))
        }
      }
    },
  )
})
