import { test as base, type TestAPI } from 'vitest'
import { openWorld, type WorldContext, type WorldOptions } from './world.js'

export type { TestWorld, WorldContext, WorldOptions } from './world.js'

export interface WorldFixtures extends WorldContext {
  /** How the worlds are made: without limits, and with the Example System, unless a test says otherwise. */
  worldOptions: WorldOptions
}

/**
 * Vitest's own `test`, which gives each test a mock server of its own: a world, and a client of it.
 *
 * @example
 * test('a change is remembered', async ({ pk, world }) => {
 *   await pk.members.update('robins', { pronouns: 'it/its' })
 *   expect(await world.control.requests()).toHaveLength(1)
 * })
 */
export const test: TestAPI<WorldFixtures> = base.extend<WorldFixtures & { opened: WorldContext }>({
  worldOptions: {},
  opened: async ({ worldOptions }, use) => {
    const { close, ...context } = await openWorld(worldOptions)
    await use(context)
    await close()
  },
  world: async ({ opened }, use) => use(opened.world),
  pk: async ({ opened }, use) => use(opened.pk),
})
