import { MalformedJson, readJson } from '../input/json/reader.js'
import type { Json } from '../input/json/value.js'
import type { Store } from '../store/store.js'
import { type ExportFile, isExportFile, pathInExport, seedOfExport } from './export-file.js'
import { loadSeed, type Surroundings } from './load.js'
import { SeedError } from './seed-error.js'
import type { SeedFile } from './seed-file.js'

/** A seed, a file that the bot's `pk;export` wrote, or the text of either. */
export type SeedSource = SeedFile | string | object

/** Finds out what a seed is, and gives a store that holds it. Throws a SeedError if anything in it is wrong. */
export function loadSource(source: SeedSource, surroundings: Surroundings): Store {
  const value = typeof source === 'string' ? parse(source) : source
  if (typeof value === 'object' && value !== null) {
    if ('systems' in value) return loadSeed(value as SeedFile, surroundings)
    if ('tuppers' in value)
      throw new SeedError('', 'is a Tupperbox file. Import it with the bot, and export it from there.')
    if (isExportFile(value)) return loadExport(value, surroundings)
  }
  throw new SeedError(
    '',
    'is neither a seed, which has the key "systems", nor a pk;export file, which has "switches".',
  )
}

function loadExport(file: ExportFile, surroundings: Surroundings): Store {
  try {
    return loadSeed(seedOfExport(file), surroundings)
  } catch (error) {
    if (error instanceof SeedError) throw new SeedError(pathInExport(error.path), error.problem)
    throw error
  }
}

/** Account ids in an export are numbers too long for JSON.parse, so they become texts here. */
function parse(text: string): unknown {
  try {
    return plain(readJson(text.replace(/^\ufeff/, ''), { mayBeCutOff: false, isForClass: false }) ?? null)
  } catch (error) {
    if (error instanceof MalformedJson) throw new SeedError('', 'is not JSON.')
    throw error
  }
}

function plain(json: Json): unknown {
  if (Array.isArray(json)) return json.map(plain)
  if (json instanceof Map) return Object.fromEntries([...json].map(([key, value]) => [key, plain(value)]))
  if (typeof json !== 'bigint') return json
  return Number.isSafeInteger(Number(json)) ? Number(json) : String(json)
}
