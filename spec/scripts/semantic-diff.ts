import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The places where two JSON documents differ in meaning: the order of object keys and of `required` doesn't count, and
 * neither do descriptions and summaries unless `prose` is set.
 */
export function semanticDifferences(
  before: Json | undefined,
  after: Json | undefined,
  { prose = false, pointer = '' } = {},
): string[] {
  if (isDeepStrictEqual(before, after)) return []
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [`${pointer}: ${short(before)} → ${short(after)}`]
  }
  const [left, right] = [entriesOf(before), entriesOf(after)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => prose || !(isProse(key, left.get(key)) && isProse(key, right.get(key))))
    .flatMap((key) => {
      const options = { prose, pointer: `${pointer}/${key}` }
      const [old, fresh] = [left.get(key), right.get(key)].map((value) =>
        key === 'required' ? sorted(value) : value,
      )
      return semanticDifferences(old, fresh, options)
    })
}

const isContainer = (value?: Json): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null
const entriesOf = (value: Json[] | { [key: string]: Json }) => new Map<string, Json>(Object.entries(value))
const isProse = (key: string, value?: Json) =>
  /^(?:description|summary)$/.test(key) && (value === undefined || typeof value === 'string')
const sorted = (value?: Json) => (Array.isArray(value) ? [...value].sort() : value)
const short = (value?: Json) => JSON.stringify(value)?.slice(0, 100) ?? 'nothing'

/** The same for all JSON files of two folders of bundles. */
async function compareFolders(before: string, after: string, prose: boolean): Promise<string[]> {
  const files = await Promise.all(
    [before, after].map(async (folder) => (await readdir(folder, { recursive: true })).map(String)),
  )
  const names = [...new Set(files.flat())].filter((name) => name.endsWith('.json')).sort()
  const read = async (folder: string, name: string): Promise<Json | undefined> => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    return text === undefined ? undefined : JSON.parse(text)
  }
  const differences = await Promise.all(
    names.map(async (name) =>
      semanticDifferences(await read(before, name), await read(after, name), { prose }).map(
        (difference) => `${name}#${difference}`,
      ),
    ),
  )
  return differences.flat()
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const [before, after = 'dist'] = argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (before === undefined) throw new Error('Usage: semantic-diff FOLDER_BEFORE [FOLDER_AFTER] [--prose]')
  const differences = await compareFolders(before, after, argv.includes('--prose'))
  for (const difference of differences) console.log(difference)
  console.log(`${differences.length} differences`)
  process.exitCode = differences.length === 0 ? 0 : 1
}
