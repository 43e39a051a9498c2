import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { globalSetup: './test/support/setup.ts', hookTimeout: 120_000, testTimeout: 120_000 },
})
