import { defineConfig, type Options } from 'tsup'

// `node:test` is there under this name only.
const shared: Options = { target: 'node20', outDir: 'dist', removeNodeProtocol: false }

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      cli: 'src/cli.ts',
      'dynamic-worker': 'src/prism/dynamic-worker.ts',
      vitest: 'src/testing/vitest.ts',
      jest: 'src/testing/jest.ts',
      'node-test': 'src/testing/node-test.ts',
    },
    format: 'esm',
    dts: {
      entry: {
        index: 'src/index.ts',
        vitest: 'src/testing/vitest.ts',
        jest: 'src/testing/jest.ts',
        'node-test': 'src/testing/node-test.ts',
      },
    },
  },
  {
    // Jest loads CommonJS.
    ...shared,
    entry: { jest: 'src/testing/jest.ts', 'node-test': 'src/testing/node-test.ts' },
    format: 'cjs',
    shims: true,
    dts: true,
  },
])
