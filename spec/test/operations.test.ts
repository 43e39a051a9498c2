import { expect, test } from 'vitest'
import { operationsOf, readBundle } from './support/document.js'

const operations = () => operationsOf(readBundle('openapi.dereferenced.json'))

test('operation ids, which are the names of SDK methods and docs anchors, stay what they are', async () => {
  const lines = operations().map(
    ({ method, path, operation }) => `${operation.tags[0]} ${operation.operationId} ${method} ${path}\n`,
  )
  await expect(lines.sort().join('')).toMatchFileSnapshot('operation-ids.txt')
})

test('every operation asks for a User-Agent', () => {
  const without = operations().filter(
    ({ item, operation }) =>
      ![...(item.parameters ?? []), ...(operation.parameters ?? [])].some(
        ({ name }) => name === 'User-Agent',
      ),
  )
  expect(without.map(({ operation }) => operation.operationId)).toEqual([])
})
