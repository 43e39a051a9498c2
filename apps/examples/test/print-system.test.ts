import { expect } from 'vitest'
import { test } from './support/program-test.js'

test('print-system prints the system, its members and who is fronting', async ({ run }) => {
  const { stdout } = await run('print-system')
  const [title, ...rest] = stdout.trimEnd().split('\n')
  expect(title).toBe('Example System (exampl), they/them')
  expect(rest.pop()).toBe('Fronting since 2026-11-20T18:30:00.123456Z: Robin, Juniper')
  const members = [
    '  Ash (ashley), she/her',
    '  Juniper (junipr)',
    '  Robin of the Forest (robins), they/them',
  ]
  expect(rest.sort()).toEqual(members) // the API has no order for them
})
