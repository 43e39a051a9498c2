import { defineConfig } from 'vitest/config'
import { shared } from '../vitest.shared.js'

export default defineConfig({
  test: {
    ...shared,
    globalSetup: './test/support/setup.ts',
    // The planted faults are linted together before the first test of their file.
    hookTimeout: 120_000,
  },
})
