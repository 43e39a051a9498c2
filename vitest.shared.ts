// What the test runs of all packages share. A package spreads it into its own `vitest.config.ts`.
import type { ViteUserConfig } from 'vitest/config'

export const shared = {
  // Long enough for a machine whose processors are all busy: they only end what hangs.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Loading the document, Prism or a compiler once per worker and not once per file. Tests leave nothing behind that another sees.
  isolate: false,
  reporters: ['default', 'json'],
  outputFile: { json: 'reports/test.json' }, // read by scripts/test.mjs
} satisfies ViteUserConfig['test']
