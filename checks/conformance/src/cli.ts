import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkRecordings } from './check.js'
import { loadStrictDocument } from './document.js'
import { type Edge, findSeed, OWN_RECORDINGS, readRecordings } from './recordings.js'
import { chromiumTarget, sendableByPages } from './replay/chromium-target.js'
import { edgeAt, httpTarget } from './replay/http-target.js'
import { type ReplayedLayer, replaysToJson, replaysToText } from './replay/print.js'
import { layersOf, replayRecordings } from './replay/report.js'
import { sandboxTarget } from './replay/sandbox-target.js'
import type { ReplayTarget } from './replay/target.js'
import { toJson, toText } from './report.js'
import type { Seed, Topic } from './topic.js'

const USAGE = `Checks the OpenAPI document and the sandbox against recorded traffic of the real server.

  npm run conformance -- [--json] [--target TARGET] [--recordings FOLDER]

  --target sandbox     check the document, and replay all recordings on sandboxes: those of the application alone, and those of
                       each revision of the front before it (default)
  --target chromium    replay the same in a page of Chromium (CHROMIUM_PATH, or the one that is installed)
  --target document    only check the document
  --target URL         replay on a server, such as http://127.0.0.1:4010, the recordings of the front that it has (as
                       /_mock/health says it; else those of the application alone). It has to take a seed at
                       POST /_sandbox/seed, to tell its webhook events at GET /_sandbox/dispatch, and not to limit
                       requests: pluralkit-mock --no-limit --edge none
  --json               print the report as JSON
  --recordings FOLDER  take these recordings (.json or .json.gz) instead of the ones of this repository, with the
                       seed.json in that folder or above it
  --help               print this text

Exit code: 0 everything valid, equal or explained, 1 problems found, 2 wrong use.`

export interface Output {
  out(text: string): void
  err(text: string): void
}

/** Runs the command; resolves to the exit code. */
export async function main(args: string[], { out, err }: Output): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        target: { type: 'string', default: 'sandbox' },
        recordings: { type: 'string', default: OWN_RECORDINGS },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      out(USAGE)
      return 0
    }
    const { text, json, isGood } = await run(values.target, values.recordings)
    out(values.json ? JSON.stringify(json, null, 2) : text)
    return isGood ? 0 : 1
  } catch (error) {
    err(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
}

interface Outcome {
  text: string
  json: object
  isGood: boolean
}

async function run(targetName: string, folder: string): Promise<Outcome> {
  const seed = findSeed(folder)
  const topics = readRecordings(folder)
  if (!topics.length) throw new Error(`no recordings (*.json, *.json.gz) in ${folder}`)
  const document = loadStrictDocument()

  const checkDocument = (): Outcome => {
    const report = checkRecordings(document, topics)
    return { text: toText(report), json: toJson(report), isGood: !report.problems.length }
  }
  if (targetName === 'document') return checkDocument()

  const { name, edges, open, sendable = topics } = await targetOf(targetName, seed, topics)
  const layers: ReplayedLayer[] = []
  for (const { edge, topics: ofEdge } of layersOf(sendable)) {
    if (!edges.includes(edge)) continue
    const target = await open(edge)
    const report = await replayRecordings(target, document, ofEdge, seed).finally(() => target.close?.())
    layers.push({ edge, report })
  }
  if (!layers.length) throw new Error(`no recordings in ${folder} for a server with the front "${edges}"`)
  const replayed = {
    text: replaysToText(layers),
    json: replaysToJson(name, layers),
    isGood: layers.every(({ report }) => !report.unexplained.length && !report.conformance.problems.length),
  }
  if (targetName !== 'sandbox') return replayed

  const checked = checkDocument()
  return {
    text: `${checked.text}\n\n\n${replayed.text}`,
    json: { ...replayed.json, document: checked.json },
    isGood: checked.isGood && replayed.isGood,
  }
}

interface Target {
  name: string
  /** The fronts that it can have. */
  edges: Edge[]
  open(edge: Edge): ReplayTarget | Promise<ReplayTarget>
  /** The recordings that it can be sent, where that isn't all of them. */
  sendable?: Topic[]
}

async function targetOf(name: string, seed: Seed, topics: Topic[]): Promise<Target> {
  const edges: Edge[] = ['none', 'current', 'older']
  if (name === 'sandbox') return { name, edges, open: (edge) => sandboxTarget(seed, edge) }
  if (name === 'chromium')
    return { name, edges, open: (edge) => chromiumTarget(seed, edge), sendable: sendableByPages(topics) }
  if (/^https?:\/\//.test(name) && URL.canParse(name)) {
    const url = name.replace(/\/$/, '')
    return { name: url, edges: [await edgeAt(url)], open: () => httpTarget(url, seed) }
  }
  throw new Error(
    `--target is sandbox, chromium, document or an address that begins with http:// or https://, not ${name}`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error })
