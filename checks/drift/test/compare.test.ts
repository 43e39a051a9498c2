import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare, report, type Source } from '../src/compare.js'

const { commit, sources } = JSON.parse(await readFile(new URL('../sources.json', import.meta.url), 'utf8'))
const watched: Source[] = [
  { path: 'api/limits.lua', decides: 'rate limits' },
  { path: 'api/controllers', decides: 'operations' },
]

let repository: string

const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
  }).trim()

/** Commits files and gives the commit. */
async function commitFiles(files: Record<string, string | null>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(repository, name)
    await mkdir(dirname(file), { recursive: true })
    await (text === null ? rm(file) : writeFile(file, text))
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
  return git('rev-parse', 'HEAD')
}

let base: string

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'drift-'))
  git('init', '--quiet')
  base = await commitFiles({
    'api/limits.lua': '10',
    'api/controllers/a.cs': 'a',
    'api/controllers/deep/b.cs': 'b',
    'bot/c.cs': 'c',
  })
})

afterAll(() => rm(repository, { recursive: true, force: true }))

describe('the drift watch', () => {
  test('is silent about what the document does not cite', async () => {
    const revision = await commitFiles({ 'bot/c.cs': 'changed', 'api/other.cs': 'new' })
    expect(await compare(repository, watched, base, 'HEAD')).toEqual({ revision, changed: [] })
  })

  test('sees a file that has changed, one deep in a folder, and one that is gone, and says what each decides', async () => {
    const revision = await commitFiles({ 'api/controllers/deep/b.cs': 'changed', 'api/limits.lua': null })
    const drift = await compare(repository, watched, base, 'HEAD')
    expect(drift).toEqual({
      revision,
      changed: [
        { path: 'api/limits.lua', decides: 'rate limits', what: 'gone' },
        { path: 'api/controllers', decides: 'operations', what: 'changed' },
      ],
    })
    expect(report(drift, base)).toContain('`api/limits.lua` is gone. It decides: rate limits.')
  })

  test('refuses to watch what was never there, and a clone without the commit', async () => {
    const wrong = [{ path: 'api/typo.lua', decides: 'nothing' }]
    await expect(compare(repository, wrong, base, 'HEAD')).rejects.toThrow(/api\/typo\.lua, which is not in/)
    await expect(compare(repository, watched, commit, 'HEAD')).rejects.toThrow(/There is no commit 44f244b4/)
  })
})

test('the sources are of the revision that DIVERGENCES.md says the facts are of, each named once', async () => {
  const divergences = await readFile(new URL('../../../spec/DIVERGENCES.md', import.meta.url), 'utf8')
  expect(divergences).toContain(`commit \`${commit}\``)
  const paths = sources.map(({ path }: Source) => path)
  expect(new Set(paths).size).toBe(paths.length)
})
