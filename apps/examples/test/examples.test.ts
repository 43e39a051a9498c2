import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type RunningMock, startMock } from '@pluralkit-openapi/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'

let mock: RunningMock

beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.close())

/** Runs an example as a reader would, against the mock. */
async function runExample(name: string, env: Record<string, string> = {}): Promise<string> {
  const file = fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env['PATH'], PLURALKIT_BASE_URL: mock.baseUrl, ...env },
  })
  return stdout
}

test('print-system prints the system, its members and who is fronting', async () => {
  expect(await runExample('print-system', { PLURALKIT_TOKEN: mock.exampleToken })).toBe(
    `Example System (exampl), they/them
  Robin of the Forest (robins), they/them
  Juniper (junipr)
  Ash (ashley), she/her
Fronting since 2026-11-20T18:30:00.123456Z: Robin, Juniper
`,
  )
})
