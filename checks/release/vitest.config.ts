import { defineConfig } from 'vitest/config'
import { shared } from '../../vitest.shared.js'

/** A suite is a folder; `languages` is apart, as it needs compilers that a machine may lack. */
const suite = (name: string, include: string[], globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, include, globalSetup },
})

export default defineConfig({
  test: {
    ...shared,
    // Packing, installing and compiling whole projects on a busy machine; it only ends what hangs.
    testTimeout: 900_000,
    hookTimeout: 180_000,
    // Verbose, as the name of what is skipped says why.
    reporters: ['verbose', 'json'],
    projects: [
      suite('packing', ['packing/*.test.ts']),
      suite('releasing', ['releasing/*.test.ts']),
      suite('consumers', ['consumers/*.test.ts'], ['consumers/support/project.ts']),
      suite('generators', ['generators/{typescript,table}.test.ts'], ['generators/support/mock.ts']),
      suite('samples', ['samples/samples.test.ts']),
      suite(
        'languages',
        ['{generators,samples,worlds}/other-languages.test.ts', 'generators/openapi-generator.test.ts'],
        ['generators/support/mock.ts'],
      ),
    ],
  },
})
