// #region vitest
import { test } from '@pluralkit-openapi/mock/vitest'
import { expect } from 'vitest'

test('a change is remembered', async ({ pk, world }) => {
  await pk.members.update('robins', { pronouns: 'it/its' })
  expect((await pk.members.get('robins')).pronouns).toBe('it/its')
  expect(await world.control.requests()).toHaveLength(2)
})

const withLimits = test.extend({ worldOptions: { limits: true } })

withLimits('an outage is reported', async ({ pk, world }) => {
  await world.control.addFault({
    kind: 'dropConnection',
    operation: 'createMember',
  })
  await expect(pk.members.create({ name: 'Wren' })).rejects.toMatchObject({
    name: 'NetworkError',
  })
})
// #endregion
