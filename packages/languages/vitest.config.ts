import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/support/mock.ts',
    // Installing, compiling and generating on a busy machine; it only ends what hangs.
    testTimeout: 900_000,
    hookTimeout: 180_000,
    // Verbose, as the name of what is skipped says why.
    reporters: ['verbose', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
