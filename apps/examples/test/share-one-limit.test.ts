import { expect } from 'vitest'
import { test } from './support/program-test.js'

test('share-one-limit reads with two processes at once, and neither is refused', async ({ run, server }) => {
  const { stdout, exitCode } = await run('share-one-limit', ['--reads', '15'])
  expect(stdout.trimEnd().split('\n').sort()).toEqual([
    expect.stringMatching(/^first: 15 reads in \d+\.\d s, refused 0 times$/),
    expect.stringMatching(/^second: 15 reads in \d+\.\d s, refused 0 times$/),
  ])
  expect(exitCode).toBe(0)
  expect(server.requests).toHaveLength(30)
})

test('share-one-limit fails if its processes do', async ({ run }) => {
  const { stderr, exitCode } = await run('share-one-limit', ['nobody'])
  expect(stderr).toContain('System not found')
  expect(exitCode).toBe(1)
})
