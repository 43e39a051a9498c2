import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { expect, inject, test } from 'vitest'
import { toolbox } from '../../toolboxes/toolbox.js'
import { run } from './support/outcome.js'

const folder = inject('projectFolder')

/** What two tests of the same file do to the same member, each in a world of its own. */
const tests = (useWorld: string) => `
  ${useWorld}
  const mock = useWorld()
  test.each(['one', 'two'])('%s', async (name) => {
    expect((await mock.pk.members.get('robins')).name).toBe('Robin')
    await mock.pk.members.update('robins', { name })
    expect(await mock.world.control.requests()).toHaveLength(2)
  })
`

test('Jest, whose files are CommonJS, gives each test a world, in parallel workers, and ends', async () => {
  const runners = await toolbox('runners')
  const project = join(folder, 'jest')
  await mkdir(project, { recursive: true })
  await writeFile(join(project, 'package.json'), '{ "private": true }')
  for (const name of ['a', 'b', 'c'])
    await writeFile(
      join(project, `${name}.test.js`),
      tests(`const { useWorld } = require('@pluralkit-openapi/mock/jest')`),
    )
  const jest = join(runners, 'jest', 'bin', 'jest.js')
  const args = [jest, '--rootDir', project, '--maxWorkers', '2', '--testTimeout', '60000']
  const { stderr } = await run(process.execPath, args, { cwd: project, timeout: 120_000 })
  expect(stderr).toMatch(/Tests: +6 passed, 6 total/)
  expect(stderr).not.toContain('did not exit')
})

test("Node's own runner gives each test a world", async () => {
  const file = join(folder, 'node.test.mjs')
  await writeFile(
    file,
    `
      import assert from 'node:assert/strict'
      import { test } from 'node:test'
      import { useWorld } from '@pluralkit-openapi/mock/node-test'
      const mock = useWorld()
      for (const name of ['one', 'two'])
        test(name, async () => {
          assert.equal((await mock.pk.members.get('robins')).name, 'Robin')
          await mock.pk.members.update('robins', { name })
        })
    `,
  )
  const { stdout } = await run(process.execPath, ['--test', file], { cwd: folder, timeout: 120_000 })
  expect(stdout).toContain('pass 2')
})
