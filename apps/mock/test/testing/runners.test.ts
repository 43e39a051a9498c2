import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startMock } from '../../src/index.js'
import { built, run } from '../support/process.js'

const folder = await mkdtemp(join(tmpdir(), 'pluralkit-mock-runners-'))
afterAll(() => rm(folder, { recursive: true }))

/** Tests for the runner of Node, the second of which fails if it sees the first one's change. */
const tests = `
  import assert from 'node:assert/strict'
  import { describe, test } from 'node:test'
  import { useWorld } from ${JSON.stringify(built('node-test.js'))}

  const mock = useWorld()
  for (const name of ['one', 'two']) {
    test(name, async () => {
      assert.equal((await mock.pk.members.get('robins')).name, 'Robin')
      await mock.pk.members.update('robins', { name })
      assert.equal((await mock.world.control.requests()).length, 2)
      console.log('url', mock.world.url)
    })
  }
  describe('with options', () => {
    const mock = useWorld({ seed: { systems: [{ system: { id: 'mmmmm' } }] } })
    test('three', async () => assert.equal((await mock.pk.systems.get('@me')).id, 'mmmmm'))
  })
  test('four', () => assert.match(mock.world.baseUrl, /v2$/))
`

async function runTests() {
  const file = join(folder, 'some.test.mjs')
  await writeFile(file, tests)
  const { exitCode, output } = run('--test', file)
  return { code: await exitCode, output: output() }
}

it("gives each test of Node's runner a world, and doesn't keep it from ending", async () => {
  const { code, output } = await runTests()

  expect(output).toMatch(/# pass 4/)
  expect(code).toBe(0)
})

it('makes the worlds on a mock that is there already, if it is told where', async () => {
  const mock = await startMock()
  process.env['PLURALKIT_MOCK_URL'] = mock.url
  try {
    const { code, output } = await runTests()
    expect(code).toBe(0)
    expect(output).toContain(`url ${mock.url}/worlds/`)
    expect(await (await fetch(`${mock.url}/_sandbox/worlds`)).json()).toEqual([])
  } finally {
    delete process.env['PLURALKIT_MOCK_URL']
    await mock.close()
  }
})

it('says so when there is no mock where it was told', async () => {
  process.env['PLURALKIT_MOCK_URL'] = 'http://127.0.0.1:9'
  try {
    expect((await runTests()).code).toBe(1)
  } finally {
    delete process.env['PLURALKIT_MOCK_URL']
  }
})

it('a process that is killed takes its mock along', async () => {
  const program = `
    import { createRequire } from 'node:module'
    const { useWorld } = createRequire(import.meta.url)(${JSON.stringify(built('jest.cjs'))})
    let open
    const mock = useWorld({}, { beforeEach: (run) => { open = run() }, afterEach: () => {} })
    await open
    console.log(new URL(mock.world.url).origin)
    setInterval(() => {}, 1000)
  `
  const { child, prints, output, exitCode } = run('--input-type=module', '--eval', program)
  await prints('http://')
  const url = output().trim()
  expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
  child.kill('SIGKILL')
  await exitCode
  await expect
    .poll(
      () =>
        fetch(`${url}/_mock/health`).then(
          () => 'there',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone')
})

it.each([
  ['outside of a test', 'mock.world', /only while a test runs/],
  ['without hooks', 'useWorld()', /Pass them as its second argument/],
])('%s it says what is wrong', async (_, code, message) => {
  const program = `
    import { useWorld } from ${JSON.stringify(built('jest.js'))}
    const mock = useWorld({}, { beforeEach: () => {}, afterEach: () => {} })
    ${code}
  `
  const { exitCode, errors } = run('--input-type=module', '--eval', program)

  expect(await exitCode).toBe(1)
  expect(errors()).toMatch(message)
})
