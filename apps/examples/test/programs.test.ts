import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { test } from './support/program-test.js'

const here = (path: string) => new URL(`../${path}`, import.meta.url)
const files = readdirSync(here('src')).filter((file) => file.endsWith('.ts'))
const readme = readFileSync(here('README.md'), 'utf8')

test('every program is in the README, with its usage, and has a test; the README names no other', () => {
  const rows = [...readme.matchAll(/^\| \[`(.+?)`\]\(src\/(.+?)\) .*$/gm)]
  expect(rows.map(([, , file]) => file).sort()).toEqual(files.sort())
  for (const [row, name, file] of rows) {
    expect(file).toBe(`${name}.ts`)
    expect(row).toContain(`\`${name}`)
    expect(readFileSync(here(`src/${file}`), 'utf8'), file).toMatch(new RegExp(`Usage: ${name}`))
    expect(existsSync(here(`test/${name}.test.ts`)), `test/${name}.test.ts`).toBe(true)
  }
})

test('a program runs with tsx, as the README says', async ({ server }) => {
  const args = ['--import', 'tsx', fileURLToPath(here('src/who-is-fronting.ts')), 'exampl']
  const env = { PATH: process.env['PATH'], PLURALKIT_BASE_URL: server.baseUrl }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: fileURLToPath(here('')) })
  expect(stdout).toMatch(/^ {2}Robin of the Forest/m)
})

test('without a token a program says where to get one', async ({ run }) => {
  const { stderr, exitCode } = await run('who-is-fronting', [], { env: { PLURALKIT_TOKEN: '' } })
  expect(stderr).toMatch(/status 401.*\nSet PLURALKIT_TOKEN to what the bot answers to pk;token\.\n$/)
  expect(exitCode).toBe(1)
})

test.for([
  [
    'a token with a scheme',
    { PLURALKIT_TOKEN: 'Bearer secret' },
    /^Look at PLURALKIT_TOKEN .*without "Bearer"/,
  ],
  [
    'a server on plain http',
    { PLURALKIT_BASE_URL: 'http://192.0.2.1/v2' },
    /^Look at .*would show the token/,
  ],
  ['no server', { PLURALKIT_BASE_URL: 'http://127.0.0.1:2/v2' }, /ECONNREFUSED/],
] as const)(
  'a program explains its failure in a line without the token: %s',
  async ([, env, message], { run }) => {
    const { stdout, stderr, exitCode } = await run('who-is-fronting', [], { env })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 })
  },
)
