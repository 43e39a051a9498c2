import { expect } from 'vitest'
import { test } from './support/program-test.js'

test('who-is-fronting prints the fronters of the own system in their order, and since when', async ({
  run,
}) => {
  const { stdout } = await run('who-is-fronting')
  expect(stdout).toMatch(
    /^Fronting (since|from) 2026-11-20T18:30:00\.123456Z .*:\n {2}Robin of the Forest \(robins\), they\/them\n {2}Juniper \(junipr\)\n$/,
  )
})

test.describe('other systems', () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const robin = [{ key: 'robin', name: 'Robin' }]

  test.override('sandboxOptions', {
    seed: {
      systems: [
        {
          system: { id: 'lately' },
          members: [{ key: 'wren', name: 'Wren' }],
          switches: [{ timestamp: hoursAgo(3), members: ['wren'] }],
        },
        { system: { id: 'outout' }, switches: [{ timestamp: '2026-01-01T00:00:00Z', members: [] }] },
        { system: { id: 'silent' } },
        { system: { id: 'secret', privacy: { front_privacy: 'private' } } },
        {
          system: { id: 'future' },
          members: robin,
          switches: [{ timestamp: '2126-01-01T00:00:00Z', members: ['robin'] }],
        },
      ],
    },
  })

  test.for([
    ['LAT-ELY', /^Fronting since .*Z \(3\.0 hours\):\n {2}Wren \(\w+\)\n$/],
    ['outout', /^Nobody is fronting, since 2026-01-01T00:00:00Z /],
    ['silent', /^Nobody has ever logged a switch here\.\n$/],
    ['future', /^Fronting from 2126-01-01T00:00:00Z on:\n {2}Robin /],
  ] as const)('who-is-fronting says how it is in the system %s', async ([systemRef, output], { run }) => {
    expect((await run('who-is-fronting', [systemRef])).stdout).toMatch(output)
  })

  test.for([
    ['secret', 'The fronters of "secret" are private.\n'],
    ['nobody', 'There is no system "nobody".\n'],
  ] as const)(
    'who-is-fronting fails with a reason for the system %s',
    async ([systemRef, reason], { run }) => {
      const env = { PLURALKIT_TOKEN: '' }
      expect(await run('who-is-fronting', [systemRef], { env })).toEqual({
        stdout: '',
        stderr: reason,
        exitCode: 1,
      })
    },
  )
})
