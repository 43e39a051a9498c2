import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// Not tsup's own `clean`: with two builds at once the one could delete what the other has written.
rmSync('dist', { recursive: true, force: true })

const shared: Options = { entry: ['src/index.ts'], target: 'es2022', dts: true }

export default defineConfig([
  // Vitest itself is there as an ES module only.
  {
    ...shared,
    entry: { index: 'src/index.ts', edge: 'src/edge/index.ts', vitest: 'src/vitest.ts' },
    format: 'esm',
  },
  // CommonJS carries openapi-fetch inside: required from outside, its default export would be taken for the whole module.
  { ...shared, format: 'cjs', noExternal: ['openapi-fetch'] },
])
