import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The first test of some files compiles all models of the document.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
