import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSeed } from '@pluralkit-openapi/sandbox'
import { afterAll, expect, it } from 'vitest'
import { createMock, type Mock } from '../src/index.js'
import { built, run } from './support/process.js'

const folder = await mkdtemp(join(tmpdir(), 'pluralkit-mock-data-'))
afterAll(() => rm(folder, { recursive: true }))

const seed = generateSeed({ members: 300, switches: 300, token: 'token' })

function rename({ fetch }: Mock, name: string): Promise<Response> {
  const headers = { Authorization: 'token', 'Content-Type': 'application/json', 'User-Agent': 'tests/1.0' }
  return fetch(
    new Request('http://mock/v2/systems/@me', { method: 'PATCH', headers, body: JSON.stringify({ name }) }),
  )
}

const nameIn = async (data: string) => JSON.parse(await readFile(data, 'utf8')).systems[0].system.name

it('an answered change is in the file, and so is all else', async () => {
  const data = join(folder, 'answered.json')
  const mock = await createMock({ data, seed, limits: false })
  for (const name of ['One', 'Two', 'Three']) {
    expect((await rename(mock, name)).status).toBe(200)
    expect(await nameIn(data)).toBe(name)
  }
  await expect(createMock({ data, seed })).rejects.toThrow(`process ${process.pid}`)
  await mock.close()
  const next = await createMock({ data, seed, limits: false })
  expect(next.sandbox.toSeed()).toEqual(mock.sandbox.toSeed())
})

it('a change that is made by a dropped request, or by a control route, is in the file too', async () => {
  const data = join(folder, 'dropped.json')
  const mock = await createMock({ data, seed, limits: false })
  await mock.sandbox.control.addFault({ kind: 'dropConnection', runsOperation: true, count: 1 })
  await expect(rename(mock, 'Dropped')).rejects.toThrow(TypeError)
  expect(await nameIn(data)).toBe('Dropped')
  await mock.fetch(new Request('http://mock/_sandbox/reset', { method: 'POST' }))
  expect(await nameIn(data)).toBe(mock.sandbox.systems[0]?.name)
})

it('there is a whole file at every moment, which only its owner can read', async () => {
  const data = join(folder, 'busy.json')
  const mock = await createMock({ data, seed, limits: false })
  const names = Array.from({ length: 40 }, (_, number) => `Name ${number}`)
  let isBusy = true
  const looks = (async () => {
    const seen = new Set<string>()
    while (isBusy) seen.add(await nameIn(data))
    return seen
  })()
  for (const name of names) await rename(mock, name)
  await Promise.all(names.map((name) => rename(mock, name)))
  isBusy = false

  expect((await looks).size).toBeGreaterThan(5)
  expect(await nameIn(data)).toBe(mock.sandbox.systems[0]?.name)
  expect((await readdir(folder)).filter((name) => name.startsWith('busy'))).toEqual([
    'busy.json',
    'busy.json.lock',
  ])
  expect((await stat(data)).mode & 0o777).toBe(0o600)
})

it('a write that fails is an error of the request, and the next change is written again', async () => {
  const data = join(folder, 'blocked.json')
  const mock = await createMock({ data, seed, limits: false })
  await mkdir(`${data}.${process.pid}.unfinished`)
  await expect(rename(mock, 'Lost')).rejects.toThrow('EISDIR')
  await rm(`${data}.${process.pid}.unfinished`, { recursive: true })
  await rename(mock, 'Written')
  expect(await nameIn(data)).toBe('Written')
})

it('what a killed process has left, half of a state and its lock, is cleared away', async () => {
  const data = join(folder, 'left.json')
  await writeFile(`${data}.4711.unfinished`, '{"systems":[')
  // No process has this number.
  await writeFile(`${data}.lock`, JSON.stringify({ pid: 2 ** 30, since: 'then' }))
  const mock = await createMock({ data, seed })
  expect((await readdir(folder)).filter((name) => name.startsWith('left')).sort()).toEqual([
    'left.json',
    'left.json.lock',
  ])
  expect(JSON.parse(await readFile(`${data}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
  await mock.close()
  expect((await readdir(folder)).filter((name) => name.startsWith('left'))).toEqual(['left.json'])
})

it('of several that want a file at once, over a stale lock, exactly one gets it', async () => {
  const data = join(folder, 'wanted.json')
  await writeFile(`${data}.lock`, JSON.stringify({ pid: 2 ** 30, since: 'then' }))
  const program = `
    import { createMock } from ${JSON.stringify(built('index.js'))}
    const got = await createMock({ data: ${JSON.stringify(data)} }).then(() => true, () => false)
    console.log(got)
    // Until all have tried.
    process.stdin.resume().on('end', () => process.exit())
  `
  const processes = Array.from({ length: 6 }, () => run('--input-type=module', '--eval', program))
  await Promise.all(processes.map(({ prints }) => prints('e\n')))
  const answers = processes.map(({ output }) => output().trim())
  for (const { child } of processes) child.stdin.end()
  expect(answers.filter((answer) => answer === 'true')).toHaveLength(1)
})
