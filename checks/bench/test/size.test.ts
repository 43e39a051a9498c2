import { expect, test } from 'vitest'
import { isKept } from '../src/lib/figure.js'
import { measureSize } from '../src/size.js'

test('the SDK stays as small as is promised', async () => {
  const figures = await measureSize()
  expect(figures.map(({ name }) => name)).toContain('bundle of createPluralKit, gzip')
  expect(figures.filter((figure) => !isKept(figure))).toEqual([])
})

test('a bundle over its limit is noticed', () => {
  expect(isKept({ name: 'too large', value: 8001, unit: 'bytes', atMost: 8000 })).toBe(false)
})
