import { generateSeed } from '@pluralkit-openapi/sandbox'
import { expect } from 'vitest'
import { test } from './support/program-test.js'

const [newest, middle, oldest] = [1, 2, 3].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`)

test.describe('a small history', () => {
  test.override('sandboxOptions', {
    seed: {
      systems: [
        {
          system: { id: 'smalls' },
          members: [
            { key: 'robin', id: 'robins', name: 'Robin "the Fox", elder' },
            { key: 'ashley', id: 'ashley', name: 'Ashley', privacy: { visibility: 'private' } },
          ],
          switches: [
            { id: newest ?? '', timestamp: '2026-11-20T18:30:00.123456Z', members: ['ashley'] },
            { id: middle ?? '', timestamp: '2026-11-20T18:30:00.123455Z', members: ['robin'] },
            { id: oldest ?? '', timestamp: '2026-11-19T22:00:00.5Z', members: [] },
          ],
        },
        { system: { id: 'secret', privacy: { front_history_privacy: 'private' } } },
      ],
    },
  })

  test('export-history writes CSV with microseconds and quoted names, and counts aside', async ({ run }) => {
    expect(await run('export-history')).toEqual({
      stdout: `timestamp,switch,members,names
2026-11-20T18:30:00.123456Z,${newest},ashley,Ashley
2026-11-20T18:30:00.123455Z,${middle},robins,"Robin ""the Fox"", elder"
2026-11-19T22:00:00.5Z,${oldest},,
`,
      stderr: 'switches: 3\n',
      exitCode: 0,
    })
  })

  test('export-history keeps to --since and --until, to the microsecond', async ({ run }) => {
    const window = ['--since', '2026-11-20T18:30:00.123455Z', '--until', '2026-11-20T18:30:00.123456Z']
    const { stdout, stderr } = await run('export-history', window)
    expect(stdout).toContain(middle)
    expect(stderr).toBe('switches: 1\n')
  })

  test('export-history of another system shows ids where names are hidden', async ({ run }) => {
    const { stdout } = await run('export-history', ['smalls'], { env: { PLURALKIT_TOKEN: '' } })
    expect(stdout).toContain(`${newest},ashley,ashley\n`)
  })

  test('export-history says what is wrong with a time, an option or a system, and writes no switches', async ({
    run,
  }) => {
    const failures = [
      [['--since', 'yesterday'], '`since` must be a Date, or a timestamp'],
      [['--from', 'yesterday'], "Unknown option '--from'"],
      [['secret'], 'code 30005'],
    ] as const
    for (const [args, message] of failures) {
      const { stdout, stderr, exitCode } = await run('export-history', [...args])
      expect(stderr).toContain(message)
      expect(stderr).not.toContain('    at ')
      expect(stdout).not.toContain('Z,')
      expect(exitCode).toBe(1)
    }
  })
})

test.describe('a long history', () => {
  test.override('sandboxOptions', { seed: generateSeed({ members: 5, groups: 0, switches: 250 }) })

  test('export-history reads all pages', async ({ run }) => {
    const { stdout, stderr } = await run('export-history')
    const rows = stdout.trimEnd().split('\n').slice(1)
    expect(stderr).toBe('switches: 250\n')
    expect(new Set(rows.map((row) => row.split(',')[1])).size).toBe(250)
  })
})
