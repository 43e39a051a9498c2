import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.js'

// Each test starts programs, on machines of any speed.
export default defineConfig({ test: { ...shared, expect: { poll: { timeout: 50_000 } } } })
