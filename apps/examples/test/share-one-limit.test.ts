import { describe, expect } from 'vitest'
import { test } from './support/program-test.js'

describe('share-one-limit', () => {
  // A busy machine may stop a process between its turn and its request; the SDK's tests have a clock for that.
  test.override({ mayBeRefused: undefined })

  test('reads with two processes at once, and each says how often it was refused', async ({
    run,
    server,
  }) => {
    const { stdout, exitCode } = await run('share-one-limit', ['--reads', '15'])
    expect(stdout.trimEnd().split('\n').sort()).toEqual([
      expect.stringMatching(/^first: 15 reads in \d+\.\d s, refused \d+ times$/),
      expect.stringMatching(/^second: 15 reads in \d+\.\d s, refused \d+ times$/),
    ])
    expect(exitCode).toBe(0)
    expect(server.requests.length - server.refused).toBe(30)
  })
})

test('share-one-limit fails if its processes do', async ({ run }) => {
  const { stderr, exitCode } = await run('share-one-limit', ['nobody'])
  expect(stderr).toContain('System not found')
  expect(exitCode).toBe(1)
})
