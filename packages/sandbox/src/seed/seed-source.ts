import { JsonTooDeep, MalformedJson, readJson } from '../input/json/reader.js'
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
    // Bots of all ages wrote keys that mean nothing here.
    return loadSeed(seedOfExport(file), surroundings, { allowUnknownKeys: true })
  } catch (error) {
    if (error instanceof SeedError) throw new SeedError(pathInExport(error.path), error.problem)
    throw error
  }
}

/** The value of a text, which may have comments and trailing commas. Large seeds are nearly always plain JSON, which is read far faster. */
function parse(text: string): unknown {
  const json = text.replace(/^\ufeff/, '')
  if (isUtf16(json)) throw new SeedError('', 'is UTF-16. Save it as UTF-8.')
  if (!hasLongNumber.test(json)) {
    try {
      return JSON.parse(json)
    } catch {
      // Read again below, which takes more than JSON and says where it stops.
    }
  }
  try {
    return plain(readJson(json, { mayBeCutOff: false, isForClass: false, isAll: true }) ?? null)
  } catch (error) {
    if (error instanceof MalformedJson) throw new SeedError('', `is not JSON: ${whatIsWrong(json, error)}`)
    throw error
  }
}

/** Account ids in an export are numbers too long for JSON.parse: they become strings. */
const hasLongNumber = /[:[,]\s*-?\d{16}/

/** UTF-16 that was decoded as UTF-8: every other character is a NUL, or the byte order mark is no character. */
const isUtf16 = (text: string) => /^(?:\ufffd\ufffd|.?\0)/s.test(text)

function whatIsWrong(text: string, error: MalformedJson): string {
  const lines = text.slice(0, error.at).split(/\r\n|\r|\n/)
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
  if (error instanceof JsonTooDeep) return `${place}: nested too deeply.`
  const [found] = text.slice(error.at)
  return found === undefined
    ? `it ends too early, at ${place}.`
    : `${place}: unexpected ${JSON.stringify(found)}.`
}

function plain(json: Json): unknown {
  if (Array.isArray(json)) return json.map(plain)
  if (json instanceof Map) return Object.fromEntries([...json].map(([key, value]) => [key, plain(value)]))
  if (typeof json !== 'bigint') return json
  return Number.isSafeInteger(Number(json)) ? Number(json) : String(json)
}
