import { test as base } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js'

export interface SandboxFixtures {
  /** What each sandbox is made with: no limits, and the Example System in it, unless a test says otherwise. */
  sandboxOptions: SandboxOptions
  /** A PluralKit of its own for each test, made when the test asks for it. */
  sandbox: Sandbox
}

/**
 * Vitest's own `test`, which hands a fresh sandbox to each test that takes one.
 *
 * @example
 * test('a change is remembered', async ({ sandbox }) => {
 *   const pk = createPluralKit({ userAgent: 'my-tests/1.0 (me@example.org)', fetch: sandbox.fetch })
 * })
 */
export const test = base.extend<SandboxFixtures>({
  sandboxOptions: {},
  sandbox: async ({ sandboxOptions }, use) => {
    await use(createSandbox({ limits: 'off', ...sandboxOptions }))
  },
})
