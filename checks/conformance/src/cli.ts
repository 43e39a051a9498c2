import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkRecordings } from './check.js'
import { loadStrictDocument } from './document.js'
import { findSeed, OWN_RECORDINGS, readRecordings } from './recordings.js'
import { chromiumTarget } from './replay/chromium-target.js'
import { httpTarget } from './replay/http-target.js'
import { replayToJson, replayToText } from './replay/print.js'
import { replayRecordings } from './replay/report.js'
import { sandboxTarget } from './replay/sandbox-target.js'
import type { ReplayTarget } from './replay/target.js'
import { toJson, toText } from './report.js'
import type { Seed } from './topic.js'

const USAGE = `Holds the OpenAPI document and the sandbox against recorded traffic of the real server.

  npm run conformance -- [--json] [--target TARGET] [--recordings FOLDER]

  --target sandbox     check the document, and replay the recordings on a sandbox (default)
  --target chromium    replay the recordings on a sandbox in a page of Chromium (/usr/bin/chromium, or CHROMIUM_PATH)
  --target document    only check the document
  --target URL         replay the recordings on a server, such as http://127.0.0.1:4010. It has to take a seed at
                       POST /_sandbox/seed, to tell its webhook events at GET /_sandbox/dispatch, and not to limit
                       requests: pluralkit-mock --no-limit
  --json               print the report as JSON
  --recordings FOLDER  take these recordings (.json or .json.gz) instead of the ones of this repository, with the
                       seed.json in that folder or the one above it
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
  const target = targetName === 'document' ? undefined : await targetOf(targetName, seed)
  const document = loadStrictDocument()

  const checkDocument = (): Outcome => {
    const report = checkRecordings(document, topics)
    return { text: toText(report), json: toJson(report), isGood: !report.problems.length }
  }
  if (!target) return checkDocument()

  const report = await replayRecordings(target, document, topics, seed).finally(() => target.close?.())
  const replayed = {
    text: replayToText(report),
    json: replayToJson(report),
    isGood: !report.unexplained.length && !report.conformance.problems.length,
  }
  if (targetName !== 'sandbox') return replayed

  const checked = checkDocument()
  return {
    text: `${checked.text}\n\n\n${replayed.text}`,
    json: { ...replayed.json, document: checked.json },
    isGood: checked.isGood && replayed.isGood,
  }
}

function targetOf(name: string, seed: Seed): ReplayTarget | Promise<ReplayTarget> {
  if (name === 'sandbox') return sandboxTarget(seed)
  if (name === 'chromium') return chromiumTarget(seed)
  if (/^https?:\/\//.test(name) && URL.canParse(name)) return httpTarget(name.replace(/\/$/, ''), seed)
  throw new Error(
    `--target is sandbox, chromium, document or an address that begins with http:// or https://, not ${name}`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2), { out: console.log, err: console.error })
