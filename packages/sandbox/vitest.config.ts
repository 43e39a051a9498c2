import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000, // for busy machines: it only ends what hangs
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
