import { type Hooks, useWorldWith, type WorldContext, type WorldOptions } from './hooks.js'

export type { TestWorld, WorldContext, WorldOptions } from './hooks.js'

/**
 * Gives each test of a file or a `describe` block a mock server of its own: a world, and a client of it. For Jest, and for other
 * runners whose `beforeEach` and `afterEach` are global.
 *
 * @throws Error if these hooks aren't global: in Jest, with `injectGlobals: false`. Then pass them: `useWorld({}, { beforeEach, afterEach })`.
 *
 * @example
 * const mock = useWorld()
 * test('a change is remembered', async () => {
 *   await mock.pk.members.update('robins', { pronouns: 'it/its' })
 *   expect(await mock.world.control.requests()).toHaveLength(1)
 * })
 */
export function useWorld(
  options: WorldOptions = {},
  hooks: Hooks = globalThis as unknown as Hooks,
): WorldContext {
  if (typeof hooks.beforeEach !== 'function' || typeof hooks.afterEach !== 'function')
    throw new Error(
      'useWorld() needs the global hooks of a test runner. Pass them as its second argument: { beforeEach, afterEach }.',
    )
  return useWorldWith(hooks, options)
}
