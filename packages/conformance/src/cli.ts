import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkRecordings } from './check.js'
import { loadStrictDocument } from './document.js'
import { OWN_RECORDINGS, readRecordings } from './recordings.js'
import { toJson, toText } from './report.js'

const USAGE = `Holds the OpenAPI document against recorded traffic of the real server.

  npm run conformance -- [--json] [--recordings FOLDER]

  --json               print the report as JSON
  --recordings FOLDER  check these recordings (.json or .json.gz) instead of the ones of this repository
  --help               print this text

Exit code: 0 everything valid or explained, 1 problems found, 2 wrong use.`

export interface Output {
  out(text: string): void
  err(text: string): void
}

/** Runs the command; resolves to the exit code. */
export function main(args: string[], { out, err }: Output): 0 | 1 | 2 {
  try {
    const { values } = parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        recordings: { type: 'string', default: OWN_RECORDINGS },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      out(USAGE)
      return 0
    }
    const topics = readRecordings(values.recordings)
    if (!topics.length) throw new Error(`no recordings (*.json, *.json.gz) in ${values.recordings}`)
    const report = checkRecordings(loadStrictDocument(), topics)
    out(values.json ? JSON.stringify(toJson(report), null, 2) : toText(report))
    return report.problems.length ? 1 : 0
  } catch (error) {
    err(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2), { out: console.log, err: console.error })
