import type { GeneratedSize } from '@pluralkit-openapi/sandbox'
import { Command, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { ExamplesOptions, ProxyOptions, SandboxOptions } from '../index.js'

/** What the arguments say. Files are named, not read yet. */
export type CliOptions = (Omit<SandboxOptions, 'seed'> | ExamplesOptions | ProxyOptions) & {
  port: number
  host: string
  log: boolean
  seed?: string
  generated?: GeneratedSize
}

interface Parsed {
  port: number
  host: string
  log?: true
  examples?: true
  strict?: true
  proxy?: string
  seed?: string
  members?: number
  switches?: number
  data?: string
  profile: NonNullable<SandboxOptions['profile']>
  edge: NonNullable<SandboxOptions['edge']>
  limit: boolean
  watch: boolean
  control: boolean
}

/** What only the sandbox understands. */
const sandboxOnly = ['seed', 'members', 'switches', 'data', 'profile', 'edge', 'limit', 'watch', 'control']

/** Throws a CommanderError, after it has said what is wrong, and for --help and --version too. */
export function readOptions(argv: string[]): CliOptions {
  const program = new Command('pluralkit-mock')
    .description(
      'A PluralKit API v2 of your own: it remembers what it is told and answers as the real server does.\nWhat in requests or answers leaves the OpenAPI document is reported in the header X-Mock-Violations.',
    )
    .version(packageJson.version)
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 is any free one').argParser(readPort).default(4010),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--log', 'print a line for each request and webhook event, and what leaves the document')
    .option('--seed <file>', 'what is in it: a seed, or a file of pk;export (default: the Example System)')
    .addOption(
      new Option('--members <number>', 'instead of a seed: a system of so many members')
        .argParser(readCount)
        .conflicts('seed'),
    )
    .addOption(
      new Option('--switches <number>', 'and with so many switches').argParser(readCount).conflicts('seed'),
    )
    .option('--data <file>', 'keep the state in this file across restarts')
    .option('--strict', 'refuse requests that leave the document')
    .addOption(
      new Option('--profile <name>', 'limits: as the server does it, or as its documentation says')
        .choices(['server', 'documented'])
        .default('server'),
    )
    .addOption(
      new Option(
        '--edge <name>',
        "the server's front end; none is the bare application, for comparing with recordings of it",
      )
        .choices(['older', 'current', 'none'])
        .default('older'),
    )
    .option('--no-limit', 'no limits')
    .addOption(
      new Option('--no-watch', 'leave Prism out: a little faster, and nothing is reported').conflicts(
        'strict',
      ),
    )
    .option('--no-control', 'close the control routes under /_sandbox/')
    .addOption(
      new Option('--examples', "answer with the document's examples, and remember nothing").conflicts([
        'proxy',
        'strict',
        ...sandboxOnly,
      ]),
    )
    .addOption(
      new Option('--proxy <url>', 'watch the traffic to another server')
        .argParser(readTarget)
        .conflicts(sandboxOnly),
    )
    .addHelpText('after', lesson)
    .exitOverride()
    .parse(argv)

  const {
    port,
    host,
    log = false,
    examples,
    proxy,
    limit,
    members,
    switches,
    ...sandbox
  } = program.opts<Parsed>()
  const common = { port, host, log }
  if (examples) return { ...common, mode: 'examples' }
  const { strict = false } = sandbox
  if (proxy !== undefined) return { ...common, mode: 'proxy', target: proxy, strict }
  const generated = { ...(members !== undefined && { members }), ...(switches !== undefined && { switches }) }
  return {
    ...common,
    mode: 'sandbox',
    ...sandbox,
    limits: limit,
    ...(Object.keys(generated).length > 0 && { generated }),
  }
}

const lesson = `
Examples:
  pluralkit-mock                              the Example System on http://127.0.0.1:4010/v2
  pluralkit-mock --log --strict               see every request, and find out what the document doesn't allow
  pluralkit-mock --seed export.json           a copy of your own system, from pk;export
  pluralkit-mock --members 1000 --switches 100000
                                              how does my app do with a large system?
  pluralkit-mock --data state.json            go on tomorrow where you stop today
  pluralkit-mock --no-limit --port 0          for tests: no limits, any free port
  pluralkit-mock --examples                   fixed answers; choose them with the header Prefer: code=404
  pluralkit-mock --proxy https://api.pluralkit.me --log
                                              the real server, and what it does otherwise than documented

Control (unless --no-control), for tests:
  curl -X POST http://127.0.0.1:4010/_sandbox/reset
  curl -X POST http://127.0.0.1:4010/_sandbox/faults -d '{"kind":"rateLimit","count":3}'
  curl http://127.0.0.1:4010/_sandbox/requests
  curl -X POST http://127.0.0.1:4010/_sandbox/webhook -d '{"url":"http://127.0.0.1:3000/dispatch","token":"secret"}'

Exit codes: 0 after Ctrl+C, 1 if it can't start (it says why), 2 if the arguments are wrong.`

const maxCount = 1_000_000

function readCount(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > maxCount)
    throw new InvalidArgumentError(`It takes a number from 0 to ${maxCount}.`)
  return value
}

function readPort(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return value
}

/** Without the path: that of each request begins with /v2 already. */
function readTarget(text: string): string {
  const { protocol, origin, pathname } = URL.canParse(text)
    ? new URL(text)
    : { protocol: '', origin: '', pathname: '' }
  if (!/^https?:$/.test(protocol) || !/^\/(?:v2\/?)?$/.test(pathname))
    throw new InvalidArgumentError('It takes the address of a server, such as https://api.pluralkit.me.')
  return origin
}
