import { expect, test } from 'vitest'
import { type Json, semanticDifferences } from '../scripts/semantic-diff.js'

const model = { required: ['a', 'b'], properties: { a: { type: 'string', description: 'A.' } } }

test('the order of keys, the order of `required` and prose make no difference', () => {
  const same = { properties: { a: { description: 'Another text.', type: 'string' } }, required: ['b', 'a'] }
  expect(semanticDifferences(model, same)).toEqual([])
})

test('prose makes a difference on request', () => {
  const reworded = { ...model, properties: { a: { type: 'string', description: 'B.' } } }
  expect(semanticDifferences(model, reworded, { prose: true })).toEqual([
    '/properties/a/description: "A." → "B."',
  ])
})

test.each<[string, Json, string]>([
  [
    'a changed value',
    { ...model, properties: { a: { type: 'number' } } },
    '/properties/a/type: "string" → "number"',
  ],
  [
    'a missing key',
    { required: ['a', 'b'], properties: {} },
    '/properties/a: {"type":"string","description":"A."} → nothing',
  ],
  ['a new key', { ...model, title: 'Model' }, '/title: nothing → "Model"'],
  ['a changed list', { ...model, required: ['a'] }, '/required/1: "b" → nothing'],
  [
    'a property that is called like prose',
    { ...model, description: { type: 'string' } },
    '/description: nothing → {"type":"string"}',
  ],
])('%s is a difference, named with its place', (_fault, changed, difference) => {
  expect(semanticDifferences(model, changed)).toEqual([difference])
})
