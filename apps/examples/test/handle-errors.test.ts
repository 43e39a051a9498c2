import { expect } from 'vitest'
import { test } from './support/program-test.js'

test.describe('with a mock server', () => {
  test.override('mayBeRefused', true)

  test('handle-errors meets each kind of error and tells them apart', async ({ run }) => {
    expect(await run('handle-errors')).toEqual({
      stdout: `unknown member: there is no such member
private list: who is in this group is private
bad values: these values are not accepted: name (Field name is too long.), color (Field color is invalid.)
no token: this needs a token that is right
any other code: the API says: Group not found. (20004)
slow server: no answer within 50 ms
no server: no connection to the server
page of a proxy: something else answered, with status 502
unwilling to wait: too many requests, so this one was not sent
without pacing: too many requests, says the server
`,
      stderr: '',
      exitCode: 0,
    })
  })
})

test('handle-errors spares the public API', async ({ run }) => {
  const { stdout, stderr } = await run('handle-errors', [], { env: { PLURALKIT_BASE_URL: '' } })
  expect(stdout).toBe('')
  expect(stderr).toBe('Set PLURALKIT_BASE_URL to a mock server.\n')
})
