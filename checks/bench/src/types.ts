import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'

const rounds = 3
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

const programs = {
  'this SDK': `
import { createPluralKit, isApiError } from '@pluralkit-openapi/sdk'
const pk = createPluralKit({ userAgent: 'bench/1.0' })
const { name } = await pk.systems.get('exampl')
const members = await pk.members.list('exampl')
await pk.members.update('robins', { pronouns: null })
await pk.switches.create('@me', { members: ['robins'] })
export const found = await pk.members.get('robins').catch((error) => {
  if (isApiError(error, 20002)) return name
  throw error
})
export const names = members.map((member) => member.display_name ?? member.name)
`,
  'openapi-fetch': `
import type { paths } from '@pluralkit-openapi/sdk'
import createClient from 'openapi-fetch'
const client = createClient<paths>({ baseUrl: 'https://api.pluralkit.me/v2' })
const { data: system } = await client.GET('/systems/{systemRef}', { params: { path: { systemRef: 'exampl' } } })
const { data: members } = await client.GET('/systems/{systemRef}/members', { params: { path: { systemRef: 'exampl' } } })
await client.PATCH('/members/{memberRef}', { params: { path: { memberRef: 'robins' } }, body: { pronouns: null } })
await client.POST('/systems/{systemRef}/switches', { params: { path: { systemRef: '@me' } }, body: { members: ['robins'] } })
const { data, error } = await client.GET('/members/{memberRef}', { params: { path: { memberRef: 'robins' } } })
export const found = error ? system?.name : data
export const names = members?.map((member) => member.display_name ?? member.name)
`,
  'no library': 'export const names: string[] = []\n',
}

/** What a small program costs the compiler, beside one that does the same through openapi-fetch, and an empty one. */
export async function measureTypes(): Promise<Figure[]> {
  const folder = await mkdtemp(fileURLToPath(new URL('../reports-types-', import.meta.url)))
  try {
    const found: Record<string, { instantiations: number[]; checkMs: number[] }> = {}
    for (let round = 0; round < rounds; round++) {
      for (const [name, program] of Object.entries(programs)) {
        const { instantiations, checkMs } = await check(folder, program)
        found[name] ??= { instantiations: [], checkMs: [] }
        found[name].instantiations.push(instantiations)
        found[name].checkMs.push(checkMs)
      }
    }
    const of = (name: string, key: 'instantiations' | 'checkMs') => median(found[name]?.[key] ?? [])
    const ratio = of('this SDK', 'instantiations') / of('openapi-fetch', 'instantiations')
    return [
      { name: 'instantiations; openapi-fetch = 1', value: ratio, unit: 'times', atMost: 1 },
      {
        name: 'check time; openapi-fetch = 1',
        value: of('this SDK', 'checkMs') / of('openapi-fetch', 'checkMs'),
        unit: 'times',
        atMost: 1.1,
      },
      ...Object.keys(programs).flatMap((name): Figure[] => [
        { name, value: of(name, 'instantiations'), unit: 'instantiations' },
        { name: `${name}, check time`, value: of(name, 'checkMs'), unit: 'ms' },
      ]),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function check(folder: string, program: string) {
  await writeFile(join(folder, 'program.mts'), program)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.mts'] }))
  const args = [tsc, '--project', folder, '--extendedDiagnostics']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const number = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1])
  return { instantiations: number('Instantiations'), checkMs: number('Check time') * 1000 }
}
