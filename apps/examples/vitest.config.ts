import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000, // each test starts programs, on machines of any speed
    expect: { poll: { timeout: 50_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
