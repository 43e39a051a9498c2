import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../packing/packages.js'
import { git } from '../packing/run.js'
import { compileOldTypeTests } from './old-type-tests.js'

let repository: string
let folder: string

const source = (text: string) => writeFile(join(folder, 'src', 'index.ts'), text)

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'type-tests-'))
  folder = join(repository, 'packages', 'one')
  await mkdir(join(folder, 'src'), { recursive: true })
  await mkdir(join(folder, 'test', 'types'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(repository, 'node_modules'))
  await writeFile(join(repository, '.gitignore'), 'node_modules')
  const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, types: [] }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  await source('export const greet = (name: string) => name')
  await writeFile(
    join(folder, 'test', 'types', 'greet.test-d.ts'),
    "import { greet } from '../../src/index.js'\ngreet('Robin')\n// @ts-expect-error: a number is no name\ngreet(1)\n",
  )
  await git(['init', '--quiet'], repository)
  await git(['add', '--all'], repository)
  await git(
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'x'],
    repository,
  )
  // Today's tests may say anything: they are not what is compiled.
  await rm(join(folder, 'test'), { recursive: true })
})

afterAll(() => rm(repository, { recursive: true, force: true }))

test('programs of yesterday that compile today are no problem, nor is what is allowed in addition', async () => {
  expect(await compileOldTypeTests(repository, folder, 'HEAD')).toEqual({ count: 1, problems: [] })
  await source('export const greet = (name: string | number, loudly?: boolean) => [name, loudly]')
  expect(await compileOldTypeTests(repository, folder, 'HEAD')).toEqual({ count: 1, problems: [] })
})

test('a program of yesterday that does not compile today is one', async () => {
  await source('export const greet = (name: string, loudly: boolean) => [name, loudly]')
  const { problems } = await compileOldTypeTests(repository, folder, 'HEAD')
  expect(problems).toEqual([expect.stringMatching(/greet\.test-d\.ts\(2,1\): error TS2554/)])
})
