import { expect } from 'vitest'
import { test } from './support/program-test.js'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

test.override('sandboxOptions', {
  seed: {
    systems: [
      {
        system: { id: 'public' },
        members: [
          { key: 'robin', name: 'Robin' },
          { key: 'juniper', name: 'Juniper', id: 'junipr' },
        ],
        switches: [
          { timestamp: hoursAgo(1), members: [] },
          { timestamp: hoursAgo(3), members: ['robin', 'juniper'] },
          { timestamp: hoursAgo(5), members: ['juniper'] },
          { timestamp: hoursAgo(100), members: ['robin'] },
          { timestamp: hoursAgo(200), members: ['juniper'] },
        ],
      },
      {
        system: { id: 'hidden', privacy: { member_list_privacy: 'private' } },
        members: [{ key: 'a', id: 'ashley', name: 'A' }],
        switches: [{ timestamp: hoursAgo(12), members: ['a'] }],
      },
    ],
  },
})

test('front-statistics adds up the hours of each member in the window, also of who was there before it', async ({
  run,
}) => {
  expect((await run('front-statistics', ['--days', '1'])).stdout).toBe(
    `Robin                    21.0 hours   87 %  in 2 stays
Juniper                   4.0 hours   17 %  in 1 stay
`,
  )
})

test('front-statistics counts who is still there, and shows ids where the member list is private', async ({
  run,
}) => {
  expect((await run('front-statistics', ['hidden', '--days', '2'])).stdout).toBe(
    'ashley                   12.0 hours   25 %  in 1 stay\n',
  )
})

test('front-statistics says if nobody fronted, and if the days make no sense', async ({ run }) => {
  expect((await run('front-statistics', ['--days', '0.01'])).stdout).toBe(
    'Nobody fronted in the last 0.01 days.\n',
  )
  expect(await run('front-statistics', ['--days', 'all'])).toEqual({
    stdout: '',
    stderr: '--days takes a number above 0, not "all".\n',
    exitCode: 1,
  })
})
