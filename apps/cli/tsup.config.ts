import { defineConfig } from 'tsup'

// Each command stays a file of its own, which is loaded only when it runs.
export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: 'esm',
  target: 'node20',
  clean: true,
  splitting: true,
})
