import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: './test/support/build.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Loading Prism takes seconds, and no test changes what another one sees.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
