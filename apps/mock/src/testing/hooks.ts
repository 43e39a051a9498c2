import { openWorld, type WorldContext, type WorldOptions } from './world.js'

export type { TestWorld, WorldContext, WorldOptions } from './world.js'

export interface Hooks {
  beforeEach: (run: () => Promise<void>) => void
  afterEach: (run: () => Promise<void>) => void
}

/** Gives each test of a runner with such hooks a world of its own. */
export function useWorldWith({ beforeEach, afterEach }: Hooks, options: WorldOptions = {}): WorldContext {
  let current: Awaited<ReturnType<typeof openWorld>> | undefined
  beforeEach(async () => {
    current = await openWorld(options)
  })
  afterEach(async () => {
    await current?.close()
    current = undefined
  })
  const opened = () => {
    if (current) return current
    throw new Error(
      'There is a world only while a test runs. Keep what useWorld() returns, and read its `world` and `pk` in the test.',
    )
  }
  return {
    get world() {
      return opened().world
    },
    get pk() {
      return opened().pk
    },
  }
}
