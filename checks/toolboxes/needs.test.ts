import { afterEach, expect, test, vi } from 'vitest'
import { needs } from './needs.js'

afterEach(() => void vi.unstubAllEnvs())

test('a program that is there is no reason to leave a test out', () => {
  expect(needs('node')).toEqual({ isMissing: false, note: '' })
})

test('a program that is not there is named where a test is left out', () => {
  vi.stubEnv('CI', undefined)
  expect(needs('node', 'no-such-program')).toEqual({
    isMissing: true,
    note: ' (left out: no no-such-program)',
  })
})

test('in CI no test is left out', () => {
  vi.stubEnv('CI', 'true')
  expect(() => needs('no-such-program')).toThrow('Install no-such-program')
})
