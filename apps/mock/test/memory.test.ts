import { describe, expect, it, vi } from 'vitest'
import { createMock } from '../src/index.js'
import { createMemory } from '../src/prism/memory.js'
import type { Operation } from '../src/prism/operations.js'

const operation = {} as Operation

describe('a remembered judgement', () => {
  it('is asked for once, and forgotten when many others were asked for since', () => {
    const recall = createMemory<string>()
    const judge = vi.fn((key: string) => key.toUpperCase())
    const ask = (key: string, of = operation) => recall(of, key, () => judge(key))

    expect([ask('a'), ask('a'), ask('a')]).toEqual(['A', 'A', 'A'])
    expect(judge).toHaveBeenCalledTimes(1)
    for (let count = 0; count < 19; count++) ask(`b${count}`)
    ask('a')
    expect(judge).toHaveBeenCalledTimes(20)
    for (let count = 0; count < 20; count++) ask(`c${count}`)
    ask('a')
    expect(judge).toHaveBeenCalledTimes(41)
  })

  it('is that of one operation alone, and never kept for what is long', () => {
    const recall = createMemory<number>()
    expect(recall(operation, 'key', () => 1)).toBe(1)
    expect(recall({} as Operation, 'key', () => 2)).toBe(2)
    const long = 'x'.repeat(10_001)
    expect([1, 2].map((value) => recall(operation, long, () => value))).toEqual([1, 2])
  })

  it('is not that of a request which differs in anything that counts', async () => {
    const mock = await createMock({ limits: false })
    const usual = {
      'User-Agent': 'tests/1.0',
      'Content-Type': 'application/json',
      Authorization: mock.exampleToken,
    }
    const violations = async (path: string, body: string, headers: Record<string, string> = usual) => {
      const request = new Request(`http://mock/v2${path}`, { method: 'PATCH', headers, body })
      const header = (await mock.fetch(request)).headers.get('x-mock-violations') ?? '[]'
      return JSON.parse(header).map(({ location, path: keys }: { location: string; path: string[] }) =>
        [location, ...keys].join('.'),
      )
    }
    const { 'Content-Type': _, ...untyped } = usual
    const { Authorization: __, ...anonymous } = usual
    for (let round = 0; round < 2; round++) {
      expect(await violations('/members/robins', '{"pronouns":"a"}')).toEqual([])
      expect(await violations('/members/robins', '{"nickname":"a"}')).toEqual(['body.nickname'])
      expect(await violations('/members/r', '{"pronouns":"a"}')).toContain('path.memberRef')
      expect(await violations('/members/robins', '{"pronouns":"a"}', untyped)).toContain(
        'header.Content-Type',
      )
      expect(await violations('/members/robins', '{"pronouns":"a"}', anonymous)).toContain(
        'header.Authorization',
      )
    }
  })
})
