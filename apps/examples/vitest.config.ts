import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.js'

export default defineConfig({
  test: {
    ...shared,
    globalSetup: './test/support/compile.ts',
    isolate: true, // `test.override` at the top of a file would hold for the files after it
    // Each test starts programs, on machines of any speed.
    expect: { poll: { timeout: 50_000 } },
  },
})
