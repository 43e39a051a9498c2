import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, generateSeed } from '@pluralkit-openapi/sandbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunOptions, run } from './support/run.js'

const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const inSandbox = (...args: string[]) => run([...args, '--sandbox'])

/** A sandbox that the commands of a test share, with what a seed says. */
async function shared(name: string, seed?: object) {
  const file = join(folder, `${name}.sandbox.json`)
  if (seed) await writeFile(file, JSON.stringify(createSandbox({ seed }).toSeed()))
  return (args: string[], options?: RunOptions) => run([...args, '--sandbox-data', file], options)
}

const jsonOf = async (outcome: ReturnType<typeof run>) => JSON.parse((await outcome).output)

describe('login', () => {
  test('keeps the token where only this user can read it, and logout removes it', async () => {
    const env = { PLURALKIT_CONFIG_DIR: join(folder, 'config'), PLURALKIT_BASE_URL: 'http://127.0.0.1:9/v2' }
    // Nobody listens there: the token is not kept without having been tried.
    const failed = await run(['login'], { input: token, env })
    expect(failed).toMatchObject({ exitCode: 4, output: '' })
    await expect(stat(join(folder, 'config'))).rejects.toThrow('ENOENT')

    const { storeToken } = await import('../src/token.js')
    const file = await storeToken({ env }, token)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'config'))).mode & 0o777).toBe(0o700)
    expect((await run(['logout'], { env })).exitCode).toBe(0)
    await expect(stat(file)).rejects.toThrow('ENOENT')
  })

  test('says who one is, and never shows the token', async () => {
    const known = await run(['login', '--sandbox'], { input: `${token}\n` })
    expect(known).toMatchObject({ exitCode: 0 })
    expect(known.output).toContain('You are Example System (exampl).')
    const unknown = await run(['login', '--sandbox'], { input: 'x'.repeat(64) })
    expect(unknown).toMatchObject({ exitCode: 3 })
    expect(JSON.stringify([known, unknown])).not.toMatch(/EXAMPLE\+SYSTEM|xxxx/)
  })
})

test('without a token, a command says how to get one', async () => {
  const outcome = await run(['whoami'])
  expect(outcome).toMatchObject({ exitCode: 3, output: '' })
  expect(outcome.errors).toContain('pk;token')
})

test('whoami shows the system of the token', async () => {
  expect((await inSandbox('whoami')).output).toContain('Example System (exampl)')
  expect(await jsonOf(inSandbox('whoami', '--json'))).toMatchObject({ id: 'exampl' })
})

test('doctor says what is right, what is wrong, and what everybody sees', async () => {
  const { exitCode, output } = await inSandbox('doctor')
  expect(exitCode).toBe(0)
  expect(output).toContain('ok   token: It belongs to Example System')
  expect(output).toMatch(/Everybody can see: .*front/)
  expect(output).toContain('Only you can see: description')
})

test('switch takes names, ids and proxy tags, and fronters shows who it was', async () => {
  const sandbox = await shared('switch')
  expect(await sandbox(['switch', 'ROBIN', 'junipr', '--at', '1 minute ago'])).toMatchObject({ exitCode: 0 })
  const front = await jsonOf(sandbox(['fronters', '--json']))
  expect(front.members.map(({ id }: { id: string }) => id)).toEqual(['robins', 'junipr'])
  expect(await sandbox(['switch', 'robin', 'junipr'])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('Nothing to do'),
  })
  expect(await sandbox(['switch', '--out'])).toMatchObject({ exitCode: 0 })
  expect((await sandbox(['fronters'])).output).toContain('Nobody is fronting.')
})

test.each([
  [['switch'], 'Name who is fronting'],
  [['switch', 'robin', '--out'], 'Name who is fronting'],
  [['switch', 'nobody-like-this'], 'No member is called "nobody-like-this"'],
  [['switch', 'robin', '--at', 'whenever'], '"whenever" is no time'],
  [['member', 'set', 'robin', 'species=fox'], '"species=fox" is not understood'],
  [['member', 'set', 'robin', 'tts=maybe'], '"tts" must be true or false'],
  [['api', 'PUT', '/systems/@me'], 'The API has no PUT'],
  [['api', 'PATCH', '/systems/@me', '--data', '{'], '--data is not JSON'],
  [['history', '--limit', 'many'], 'It must be a whole number'],
  [['unknown'], "unknown command 'unknown'"],
])('%j ends with 2 and says why', async (args, message) => {
  const outcome = await run(args[0] === 'unknown' ? args : [...args, '--sandbox'])
  expect(outcome).toMatchObject({ exitCode: 2, output: '' })
  expect(outcome.errors).toContain(message)
})

test('a name that several members have is not guessed', async () => {
  const seed = generateSeed({ members: 2 })
  for (const member of seed.systems[0]?.members ?? []) member.name = 'Robin'
  const sandbox = await shared('ambiguous', seed)
  const outcome = await sandbox(['switch', 'robin'])
  expect(outcome).toMatchObject({ exitCode: 2 })
  expect(outcome.errors).toMatch(/"robin" can be Robin \(\w+\); Robin \(\w+\)\. Give the id\./)
})

test('members lists everybody, and member set changes only what is different', async () => {
  const sandbox = await shared('members')
  expect((await sandbox(['members'])).output).toMatch(/^robins {2}Robin/m)
  const set = await sandbox([
    'member',
    'set',
    'robin',
    'pronouns=xe/xem',
    'color=#FF8800',
    'birthday=',
    'visibility=private',
  ])
  expect(set).toMatchObject({ exitCode: 0 })
  const robin = await jsonOf(sandbox(['api', 'GET', '/members/robins']))
  expect(robin).toMatchObject({
    pronouns: 'xe/xem',
    color: 'ff8800',
    birthday: null,
    privacy: { visibility: 'private' },
  })
  expect((await sandbox(['member', 'set', 'robin', 'pronouns=xe/xem'])).output).toContain('Nothing to do')
  const bad = await sandbox(['member', 'set', 'robin', `pronouns=${'x'.repeat(101)}`])
  expect(bad).toMatchObject({ exitCode: 1, errors: expect.stringContaining('pronouns:') })
})

test('history shows the newest switches, by name', async () => {
  const { output } = await inSandbox('history', '--limit', '2')
  expect(output.trim().split('\n')).toHaveLength(2)
  expect(output).toMatch(/^\d{4}-\S+Z {2}\S/)
  expect(await jsonOf(inSandbox('history', '--json', '--limit', '1'))).toHaveLength(1)
})

test('history becomes a table, a calendar and a picture', async () => {
  const csv = await inSandbox('history', '--csv')
  expect(csv.output).toMatch(/^\ufeffmember,id,start \(Europe\/Berlin\)/)
  const ics = await inSandbox('history', '--ics')
  expect(ics.output).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
  expect(ics.output.match(/BEGIN:VEVENT/g)?.length).toBe(csv.output.trim().split('\r\n').length - 1)
  expect(Math.max(...ics.output.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  const file = join(folder, 'fronts.svg')
  expect(
    await inSandbox('history', '--svg', '--since', '2026-11-20T00:00:00Z', '--output', file),
  ).toMatchObject({ exitCode: 0 })
  expect(await readFile(file, 'utf8')).toContain('>Robin<')
  expect(await inSandbox('history', '--csv', '--svg')).toMatchObject({ exitCode: 2 })
})

test('stats shows totals for people, and all sums as JSON', async () => {
  const { output } = await inSandbox('stats')
  expect(output).toMatch(/^Member +Total +Times/)
  const found = await jsonOf(inSandbox('stats', '--json', '--by', 'day'))
  expect(found).toMatchObject({ timeZone: 'Europe/Berlin', members: expect.any(Array) })
  expect(found.periods.length).toBeGreaterThan(1)
})

test('api prints the response, and ends with 1 if it is an error', async () => {
  expect(await jsonOf(inSandbox('api', 'get', '/systems/@me'))).toMatchObject({ id: 'exampl' })
  expect(await inSandbox('api', 'GET', '/members/zzzzzz')).toMatchObject({
    exitCode: 1,
    errors: 'Status 404\n',
  })
})

describe('backup and restore', () => {
  test('a backup is restored into another system, and then there are no differences', async () => {
    const source = await shared('source')
    const target = await shared('target', generateSeed({ members: 0, groups: 0, switches: 0 }))
    const file = join(folder, 'example.json')
    expect(await source(['backup', file])).toMatchObject({ exitCode: 0 })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await source(['backup', file])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('is there already'),
    })

    const dry = await target(['restore', file, '--dry-run'])
    expect(dry.output).toMatch(/create members: \d+/)
    expect((await target(['members'])).output).toBe('')
    expect(await target(['restore', file])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('Add --yes'),
    })

    const restored = await target(['restore', file, '--yes'])
    expect(restored).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('Everything is as in the file.'),
    })
    const now = join(folder, 'now.json')
    expect(await target(['backup', now])).toMatchObject({ exitCode: 0 })
    const difference = await jsonOf(run(['diff', file, now, '--json']))
    expect(difference).toMatchObject({
      switches: { added: [], removed: [], changed: [] },
      members: { added: [], removed: [] },
    })
    expect((await target(['restore', file, '--dry-run'])).output).toContain('Nothing to do.')
    expect((await source(['diff', file])).output).toBe('No differences.\n')
  })

  test('a backup that Ctrl-C interrupts leaves nothing but a part, and goes on from it', async () => {
    const sandbox = await shared('long', generateSeed({ members: 5, groups: 1, switches: 600 }))
    const file = join(folder, 'long.json')
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 450)
    const interrupted = await sandbox(['backup', file], { signal: abort.signal })
    expect(interrupted).toMatchObject({
      exitCode: 130,
      errors: expect.stringContaining('Run the same command again'),
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('long.json'))).toEqual(['long.json.part'])
    expect(await sandbox(['backup', file])).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(await readFile(file, 'utf8')).switches).toHaveLength(600)
    expect((await readdir(folder)).filter((name) => name.startsWith('long.json'))).toEqual(['long.json'])
  })

  test('a file that is no backup is an error in a sentence', async () => {
    const file = join(folder, 'page.html')
    await writeFile(file, '<!doctype html>')
    expect(await inSandbox('restore', file)).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('is not JSON'),
    })
    expect(await inSandbox('restore', join(folder, 'none'))).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining("can't be read"),
    })
  })
})

describe('watch', () => {
  test('prints the front, runs a command with names as variables, and ends with Ctrl-C', async () => {
    const abort = new AbortController()
    const file = join(folder, 'front.txt')
    const outcome = await run(
      ['watch', '--sandbox', '--exec', `printf %s "$PLURALKIT_FRONT" > ${file}`, '--every', '1'],
      {
        signal: abort.signal,
        onPrint: () => setTimeout(() => abort.abort(), 700),
      },
    )
    expect(outcome).toMatchObject({ exitCode: 130 })
    expect(outcome.output).toContain(await readFile(file, 'utf8'))
  })

  test('serves a page with the front, to this machine only', async () => {
    const abort = new AbortController()
    const { serveOverlay } = await import('../src/overlay.js')
    const overlay = await serveOverlay(0)
    try {
      const page = await fetch(overlay.url)
      expect(await page.text()).toContain("new EventSource('/events')")
      overlay.show([
        {
          name: 'Robin',
          display_name: null,
          pronouns: 'they/them',
          color: 'ff8800',
          avatar_url: null,
        } as never,
      ])
      const events = await fetch(overlay.url.replace('/overlay', '/events'), { signal: abort.signal })
      const { value } = (await events.body?.getReader().read()) ?? {}
      expect(new TextDecoder().decode(value)).toContain('"name":"Robin"')
    } finally {
      abort.abort()
      overlay.close()
    }
  })
})

test('every command has help with examples', async () => {
  const { createProgram } = await import('../src/program.js')
  const program = createProgram({ print: () => undefined, tell: () => undefined } as never)
  const names = program.commands.map((command) => command.name())
  expect(names).toEqual(
    expect.arrayContaining([
      'login',
      'whoami',
      'doctor',
      'fronters',
      'switch',
      'members',
      'history',
      'backup',
      'restore',
      'import',
      'diff',
      'watch',
      'api',
    ]),
  )
  for (const name of names) {
    const { exitCode, output } = await run(name === 'member' ? ['member', 'set', '--help'] : [name, '--help'])
    expect(exitCode).toBe(0)
    expect(output).toContain(`Examples:\n  $ pluralkit ${name}`)
  }
})

test('shells complete commands and options', async () => {
  const printed: string[] = []
  const { log } = console
  console.log = (line: string) => printed.push(line)
  try {
    await run(['complete', '--', 'sw'])
    await run(['complete', 'bash'])
  } finally {
    console.log = log
  }
  expect(printed.join('\n')).toMatch(/^switch\t/m)
  expect(printed.join('\n')).toContain('complete -F __pluralkit_complete pluralkit')
})
