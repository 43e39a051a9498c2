import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli.js'
import { OWN_RECORDINGS } from '../src/recordings.js'
import type { Exchange, Topic } from '../src/topic.js'
import { topicsNamed } from './support/own-recordings.js'
import { serveSandbox } from './support/sandbox-server.js'

const [systems] = topicsNamed('systems') as [Topic]
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('npm run conformance', () => {
  test('prints what was checked, for people', async () => {
    const { code, out } = await run('--recordings', folderOf({ 'systems.json': JSON.stringify(systems) }))
    expect(code).toBe(0)
    expect(out).toMatch(/^The document, held against \d+ recorded exchanges\n {2}answers +\d+ of \d+ valid/)
    expect(out).toMatch(
      /^sandbox, on which \d+ recorded exchanges with the application alone were replayed\n {2}equal +\d+ of \d+/m,
    )
    expect(out).toMatch(/No problems$/)
  })

  test('prints the replay and what was checked, for programs', async () => {
    // Some topics of each layer: all of them are replayed in replay/sandbox.test.ts.
    const replayed = topicsNamed('switches-write', 'edge')
    const folder = folderOf(
      Object.fromEntries(replayed.map((topic, index) => [`${index}.json`, JSON.stringify(topic)])),
    )
    const { code, out } = await run('--json', '--recordings', folder)
    const { document, ...replay } = JSON.parse(out)
    expect(code).toBe(0)
    expect(replay).toMatchObject({ target: 'sandbox', unexplained: [], problems: [] })
    expect(replay.layers).toMatchObject([
      { edge: 'none', unexplained: [] },
      { edge: 'current', exchanges: 124, equal: 124 },
      { edge: 'older', exchanges: 124, equal: 124 },
    ])
    expect(replay.equal + sum(replay.exceptions)).toBe(replay.exchanges)
    expect(replay.answersValid + sum(replay.answerExceptions)).toBe(replay.answers)
    const recorded = replayed.flatMap(({ scenarios }) => scenarios.flatMap(({ exchanges }) => exchanges))
    expect(document).toMatchObject({ target: 'document', exchanges: recorded.length, problems: [] })
  })

  test('replays on any server', async () => {
    const server = await serveSandbox()
    const folder = folderOf({ 'systems.json': JSON.stringify(systems) })
    const { code, out } = await run('--json', '--target', `${server.url}/`, '--recordings', folder)
    await server.close()
    expect(JSON.parse(out)).toMatchObject({ target: server.url, unexplained: [] })
    expect(code).toBe(0)
  })

  test('checks only the document if asked to, with all recordings of this repository', async () => {
    const { code, out } = await run('--json', '--target', 'document')
    const report = JSON.parse(out)
    expect(code).toBe(0)
    expect(report).toMatchObject({ target: 'document', exchanges: 3768, problems: [] })
    expect(report.answersValid + sum(report.exceptions)).toBe(report.answers)
    expect(report.requestsExplained).toBe(report.requests)
    expect(report.eventsValid).toBe(report.events)
    expect(report.tolerances).toContainEqual({ name: 'cut-off-body', count: 1 })
  })

  test('checks other recordings, packed or not', async () => {
    const json = JSON.stringify(systems)
    const folder = folderOf({ 'a.json': json, 'b.json.gz': gzipSync(json) })
    const { code, out } = await run('--json', '--recordings', folder)
    const exchanges = systems.scenarios.flatMap((scenario) => scenario.exchanges).length
    expect(code).toBe(0)
    expect(JSON.parse(out).exchanges).toBe(2 * exchanges)
  })

  test('names each difference and exits with 1', async () => {
    const broken = structuredClone(systems)
    const exchange = broken.scenarios[0]?.exchanges[0] as Exchange
    const { response } = exchange
    if (response) response.json = { ...(response.json as object), nonsense: 1 }
    const { code, out } = await run('--recordings', folderOf({ 'a.json': JSON.stringify(broken) }))
    expect(code).toBe(1)
    expect(out).toContain(`answer systems / ${broken.scenarios[0]?.name} / ${exchange.name}`)
    expect(out).toMatch(/getSystem 200.*: .*nonsense/)
    expect(out).toContain('1 unexplained differences')
    expect(out).toContain('/body/nonsense: recorded 1, got absent')
  })

  test.each([
    ['an unknown flag', ['--xml']],
    ['an unknown target', ['--target', 'production']],
    ['a server that is not there', ['--target', 'http://127.0.0.1:1']],
    ['a folder that is not there', ['--recordings', join(OWN_RECORDINGS, 'nowhere')]],
    ['a folder without recordings', ['--recordings', import.meta.dirname]],
    ['a file that is not JSON', ['--recordings', folderOf({ 'a.json': '{' })]],
    ['JSON that is no recording', ['--recordings', folderOf({ 'a.json': '{"name":"x"}' })]],
  ])('exits with 2 and explains itself for %s', async (_, args) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('npm run conformance -- [--json] [--target TARGET] [--recordings FOLDER]')
  })

  test('explains itself when asked', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Exit code') })
  })
})

async function run(...args: string[]) {
  const printed = { out: '', err: '' }
  const code = await main(args, {
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
  })
  return { code, ...printed }
}

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}
