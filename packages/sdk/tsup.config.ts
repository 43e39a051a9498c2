import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

// Not tsup's own `clean`: with several builds at once the one could delete what the other has written.
rmSync('dist', { recursive: true, force: true })

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    backup: 'src/backup/index.ts',
    dispatch: 'src/dispatch/index.ts',
    history: 'src/history/index.ts',
    messages: 'src/messages/index.ts',
    'openapi-fetch': 'src/openapi-fetch/index.ts',
    redis: 'src/redis/index.ts',
    values: 'src/values/index.ts',
  },
  target: 'es2022',
}

export default defineConfig([
  { ...shared, format: 'esm' },
  { ...shared, format: 'cjs' },
  { ...shared, format: ['esm', 'cjs'], dts: { only: true } },
])
