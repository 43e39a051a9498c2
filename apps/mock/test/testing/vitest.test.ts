import { expect } from 'vitest'
import { test } from '../../src/testing/vitest.js'

test('a test has a world of its own, in which a change is remembered', async ({ pk, world }) => {
  expect((await pk.members.get('robins')).pronouns).toBe('they/them')
  await pk.members.update('robins', { pronouns: 'it/its' })
  expect((await pk.members.get('robins')).pronouns).toBe('it/its')
  expect(await world.control.requests()).toHaveLength(3)
})

test('the next one knows nothing of it', async ({ pk, world }) => {
  expect((await pk.members.get('robins')).pronouns).toBe('they/them')
  expect(await world.control.requests()).toHaveLength(1)
})

test('nothing is limited or paced', async ({ pk }) => {
  const before = performance.now()
  for (let count = 0; count < 30; count++) await pk.members.update('robins', { name: `Robin ${count}` })
  // At three a second it would take nine seconds.
  expect(performance.now() - before).toBeLessThan(6000)
})

test('a test that asks for a client alone gets one', async ({ pk }) => {
  expect((await pk.systems.get('@me')).id).toBe('exampl')
})

const own = test.extend({
  worldOptions: {
    seed: { systems: [{ token: 'mine', system: { id: 'mmmmm', name: 'Mine' } }] },
    limits: true,
  },
})

own('a world is made as it is asked for', async ({ pk, world }) => {
  expect(await pk.systems.get('@me')).toMatchObject({ id: 'mmmmm', name: 'Mine' })
  expect(world.token).toBe('mine')
  const { headers } = await fetch(`${world.baseUrl}/systems/mmmmm`)
  expect(headers.get('x-ratelimit-limit')).toBe('10')
})

let name = ''
test('a world goes with its test', async ({ world }) => {
  name = world.name
  expect(world.baseUrl).toContain(`/worlds/${name}/v2`)
})

test('as this one sees', async ({ world }) => {
  const { origin } = new URL(world.url)
  const worlds: { name: string }[] = await (await fetch(`${origin}/_sandbox/worlds`)).json()
  expect(worlds.map((other) => other.name)).toContain(world.name)
  expect(worlds.map((other) => other.name)).not.toContain(name)
})
