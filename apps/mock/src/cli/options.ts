import type { GeneratedSize } from '@pluralkit-openapi/sandbox'
import { Command, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import type { ExamplesOptions, ProxyOptions, SandboxOptions } from '../index.js'

/** What the arguments say. Files are named, not read yet. */
export type CliOptions = (Omit<SandboxOptions, 'seed'> | ExamplesOptions | ProxyOptions) & {
  port: number
  host: string
  allowHosts: string[]
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
  revision: NonNullable<SandboxOptions['revision']>
  limit: boolean
  watch: boolean
  control?: boolean
  allowHost?: string[]
  worlds: number
}

/** What only the sandbox understands. */
const sandboxOnly = [
  'seed',
  'members',
  'switches',
  'data',
  'profile',
  'edge',
  'revision',
  'limit',
  'watch',
  'control',
  'worlds',
]

/** Throws a CommanderError, after it has said what is wrong, and for --help and --version too. */
export function readOptions(argv: string[]): CliOptions {
  const program = new Command('pluralkit-mock')
    .description(
      'A PluralKit API v2 of your own: it remembers changes and responds as the real server does.\nRequests and responses that violate the OpenAPI document are reported in the header X-Mock-Violations.',
    )
    .version(packageJson.version)
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 is any free one').argParser(readPort).default(4010),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option(
        '--allow-host <name>',
        'another name than localhost by which the mock may be called; can be repeated',
      ).argParser((name: string, names: string[] = []) => [...names, name]),
    )
    .option('--log', 'print a line for each request and webhook event, and what violates the document')
    .option('--seed <file>', 'what is in it: a seed, or a file of pk;export (default: the Example System)')
    .addOption(
      new Option('--members <number>', 'instead of a seed: a system of so many members')
        .argParser(readCount)
        .conflicts('seed'),
    )
    .addOption(
      new Option('--switches <number>', 'and with so many switches').argParser(readCount).conflicts('seed'),
    )
    .option('--data <file>', 'keep the state in this file across restarts, tokens included')
    .option('--strict', 'reject requests that violate the document')
    .addOption(
      new Option('--profile <name>', 'limits: as the server does it, or as its documentation says')
        .choices(['server', 'documented'])
        .default('server'),
    )
    .addOption(
      new Option(
        '--edge <name>',
        "the revision of the server's front end; none is the application without it",
      )
        .choices(['current', 'older', 'none'])
        .default('current'),
    )
    .addOption(
      new Option(
        '--revision <name>',
        'the data model: as it was recorded, or the next one, with member aliases',
      )
        .choices(['current', 'next'])
        .default('current'),
    )
    .option('--no-limit', 'no limits')
    .addOption(
      new Option('--no-watch', 'leave Prism out: a little faster, and nothing is reported').conflicts(
        'strict',
      ),
    )
    .addOption(
      new Option(
        '--control',
        'open the control routes under /_sandbox/ although --host lets other machines reach them',
      ),
    )
    .addOption(new Option('--no-control', 'close the control routes'))
    .addOption(
      new Option('--worlds <number>', 'how many worlds (/worlds/<name>/v2) there can be at a time')
        .argParser(readCount)
        .default(256),
    )
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
    allowHost: allowHosts = [],
    worlds: maxWorlds,
    ...sandbox
  } = program.opts<Parsed>()
  const common = { port, host, allowHosts, log }
  if (examples) return { ...common, mode: 'examples' }
  const { strict = false } = sandbox
  if (proxy !== undefined) return { ...common, mode: 'proxy', target: proxy, strict }
  const generated = { ...(members !== undefined && { members }), ...(switches !== undefined && { switches }) }
  return {
    ...common,
    mode: 'sandbox',
    ...sandbox,
    maxWorlds,
    limits: limit,
    ...(Object.keys(generated).length > 0 && { generated }),
  }
}

const lesson = `
Examples:
  pluralkit-mock                              the Example System on http://127.0.0.1:4010/v2
  pluralkit-mock --log --strict               see every request, and reject those that violate the document
  pluralkit-mock --seed export.json           a copy of your own system, from pk;export
  pluralkit-mock --members 1000 --switches 100000
                                              how does my app handle a large system?
  pluralkit-mock --data state.json            continue tomorrow where you stop today
  pluralkit-mock --no-limit --port 0          for tests: no limits, any free port
  pluralkit-mock --edge older                 the other revision of the front end that may be in production
  pluralkit-mock --examples                   fixed responses; choose them with the header Prefer: code=404
  pluralkit-mock --proxy https://api.pluralkit.me --log
                                              watch the traffic to the real server

Control, for tests:
  curl -X POST http://127.0.0.1:4010/_sandbox/reset
  curl -X POST http://127.0.0.1:4010/_sandbox/faults -d '{"kind":"rateLimit","count":3}'
  curl http://127.0.0.1:4010/_sandbox/requests
  curl -X POST http://127.0.0.1:4010/_sandbox/webhook -d '{"url":"http://127.0.0.1:3000/dispatch","token":"secret"}'

Worlds, isolated copies for tests that run in parallel, each with its own control routes:
  curl http://127.0.0.1:4010/worlds/one/v2/systems/exampl
  curl -X POST http://127.0.0.1:4010/worlds/one/_sandbox/reset

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
