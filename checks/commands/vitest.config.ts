import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.js'

// A command builds what has changed before it does its work.
export default defineConfig({ test: { ...shared, testTimeout: 600_000 } })
