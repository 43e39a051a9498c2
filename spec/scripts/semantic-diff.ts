import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { isDeepStrictEqual } from 'node:util'

/** Differences between two folders of bundles, without the order of keys. `--no-prose` leaves descriptions and summaries out. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export function differences(before: Json, after: Json, prose: boolean, path = ''): string[] {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(before[index] ?? null, after[index] ?? null, prose, `${path}/${index}`),
    )
  }
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => {
      if (!prose && (key === 'description' || key === 'summary') && typeof before[key] === 'string' && typeof after[key] === 'string') return []
      const place = `${path}/${key}`
      if (!(key in before)) return [`+ ${place}: ${short(after[key])}`]
      if (!(key in after)) return [`- ${place}: ${short(before[key])}`]
      return differences(before[key] as Json, after[key] as Json, prose, place)
    })
  }
  return [`~ ${path}: ${short(before)} → ${short(after)}`]
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const short = (value: unknown) => JSON.stringify(value)?.slice(0, 100)

const [before = '', after = '', ...flags] = argv.slice(2)
let found = 0
const names = new Set([before, after].flatMap((folder) => readdirSync(folder, { recursive: true }).map(String)))
for (const name of [...names].filter((file) => file.endsWith('.json')).sort()) {
  const [a, b] = [before, after].map((folder) => {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
    } catch {
      return null
    }
  })
  for (const line of differences(a ?? null, b ?? null, !flags.includes('--no-prose'))) {
    found++
    console.log(`${name} ${line}`)
  }
}
console.log(`${found} differences`)
process.exitCode = found === 0 ? 0 : 1
