import { afterEach, beforeEach } from 'node:test'
import { useWorldWith, type WorldContext, type WorldOptions } from './hooks.js'

export type { TestWorld, WorldContext, WorldOptions } from './hooks.js'

/**
 * Gives each test of a file or a suite a mock server of its own: a world, and a client of it.
 *
 * @example
 * const mock = useWorld()
 * test('a change is remembered', async () => {
 *   await mock.pk.members.update('robins', { pronouns: 'it/its' })
 *   assert.equal((await mock.world.control.requests()).length, 1)
 * })
 */
export const useWorld = (options?: WorldOptions): WorldContext =>
  useWorldWith({ beforeEach, afterEach }, options)
