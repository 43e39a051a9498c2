import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'

const rounds = 9
const modules = [
  'openapi-fetch',
  '@pluralkit-openapi/sdk',
  '@pluralkit-openapi/sdk/values',
  'axios',
  'pkapi.js',
] as const
const goals: Partial<Record<(typeof modules)[number], number>> = {
  '@pluralkit-openapi/sdk': 1,
  '@pluralkit-openapi/sdk/values': 1,
}

/** Time of the first `import` in a new process, as a multiple of what axios takes in the same round. */
export async function measureImports(): Promise<Figure[]> {
  const ratios: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    const axiosMs = await importMs('axios')
    for (const name of modules) ratios[name] = [...(ratios[name] ?? []), (await importMs(name)) / axiosMs]
  }
  return modules
    .filter((name) => name !== 'axios')
    .map((name) => {
      const goal = goals[name]
      const value = median(ratios[name] ?? [])
      return {
        name: `import of ${name}; axios = 1`,
        value,
        unit: 'times',
        ...(goal !== undefined && { atMost: goal }),
      }
    })
}

async function importMs(name: string): Promise<number> {
  const code = `const start = performance.now(); await import('${name}'); console.log(performance.now() - start)`
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd })
  return Number(stdout)
}
