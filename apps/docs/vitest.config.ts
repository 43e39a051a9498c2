import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.js'

export default defineConfig({
  test: {
    ...shared,
    globalSetup: './test/support/global-setup.ts',
    // Much of their time is waiting for a page to come to rest.
    maxWorkers: 2,
    // Each page of the site is loaded anew in a browser that may share two cores with other work.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
