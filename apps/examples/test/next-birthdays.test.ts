import { expect } from 'vitest'
import { test } from './support/program-test.js'

test('next-birthdays lists them from today on, with ages where the year is known', async ({ run }) => {
  expect((await run('next-birthdays', ['--from', '2026-11-02'])).stdout).toBe(
    '2026-11-02  Ashley\n2027-03-01  Juniper\n2027-05-17  Robin turns 29\n',
  )
})

test('next-birthdays knows leap years', async ({ run }) => {
  expect((await run('next-birthdays', ['--from', '2028-01-01'])).stdout).toMatch(/^2028-02-29 {2}Juniper\n/)
})

test('next-birthdays begins with the present day', async ({ run }) => {
  const dates = (await run('next-birthdays')).stdout.match(/^\d{4}-\d\d-\d\d/gm) ?? []
  expect(dates).toHaveLength(3)
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  for (const date of dates) expect(date > yesterday, date).toBe(true)
})

test('next-birthdays refuses a day that is none', async ({ run }) => {
  expect((await run('next-birthdays', ['--from', '2026-02-30'])).stderr).toBe(
    '--from takes a day such as 2026-11-20, not "2026-02-30".\n',
  )
})
