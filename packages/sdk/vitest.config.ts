import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000, // for busy machines: it only ends what hangs
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
  },
})
