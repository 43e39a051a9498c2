import { controlPrefix, type EdgeKind, type Revision } from '@pluralkit-openapi/sandbox'
import packageJson from '../../package.json' with { type: 'json' }
import { healthPath } from '../health.js'
import { isLoopback } from '../http/hosts.js'
import type { RunningMock } from '../index.js'
import { worldsPrefix } from '../worlds.js'
import { colors } from './colors.js'
import type { CliOptions } from './options.js'
import { printable } from './printable.js'

const { bold, cyan, dim } = colors
/** More would not be read. */
const maxTokens = 5

/** What runs, where, with which tokens, and commands to try. */
export function startScreen(mock: RunningMock, options: CliOptions): string {
  const { url, baseUrl } = mock
  const { title, facts, commands } = contentFor(mock, options)
  const lines = [
    `${bold('pluralkit-mock')} ${packageJson.version} ${title}`,
    '',
    fact('Base URL', cyan(baseUrl)),
    ...facts,
    fact('Health', `${url}${healthPath}`),
    '',
    'Try:',
    ...commands.map((command) => `  curl ${command}`),
    '',
    dim('Ctrl+C stops it.'),
  ]
  return [...lines, ...(isLoopback(options.host) ? [] : ['', warning(options)])].join('\n')
}

interface Content {
  title: string
  facts: string[]
  commands: string[]
}

function contentFor(mock: RunningMock, options: CliOptions): Content {
  if (options.mode === 'examples') return examplesContent(mock)
  if (options.mode === 'proxy') return proxyContent(mock, options.target)
  return sandboxContent(mock, { ...options, control: isControlOpen(options) })
}

function sandboxContent(
  { url, baseUrl, operations, sandbox }: RunningMock,
  {
    data,
    edge = 'current',
    revision,
    control,
  }: { data?: string; edge?: EdgeKind; revision?: Revision; control: boolean },
): Content {
  const kept =
    data === undefined
      ? 'Changes are forgotten when it stops'
      : `Changes are kept in ${printable(data)}, tokens included`
  const systems = (sandbox?.systems ?? []).filter(({ token }) => token !== null)
  const more = systems.length - maxTokens
  const token = systems[0]?.token
  const header = `-H ${quote(`Authorization: ${token}`)}`
  return {
    title: `is a PluralKit API of your own, with ${operations.length} operations.\n${dim(`${kept}, and nothing leaves this machine.`)}`,
    facts: [
      ...systems
        .slice(0, maxTokens)
        .map(({ id, name, token }) =>
          fact('Token', `${token} ${dim(printable(`${name ?? 'a system'} (${id})`))}`),
        ),
      ...(more > 0 ? [fact('', dim(`and ${more} more`))] : []),
      fact('Front', edges[edge]),
      ...(revision === 'next' ? [fact('Revision', `next ${dim('(members have aliases)')}`)] : []),
      ...(control
        ? [fact('Control', `${url}${controlPrefix}/ ${dim('reset, seed, clock, faults, …: see --help')}`)]
        : []),
      fact('Worlds', `${url}${worldsPrefix}/<name>/v2 ${dim('isolated copies, made when first used')}`),
    ],
    commands: [
      ...(token
        ? [
            `${header} ${baseUrl}/systems/@me`,
            `${header} -H 'Content-Type: application/json' -X PATCH -d '{"tag":"| New"}' ${baseUrl}/systems/@me`,
          ]
        : [`${baseUrl}/systems/exampl`]),
      ...(control ? [`-X POST ${url}${controlPrefix}/reset`] : []),
    ],
  }
}

const examplesContent = ({ baseUrl, operations, exampleToken }: RunningMock): Content => ({
  title: `responds to ${operations.length} operations with the document's examples.\n${dim('Nothing is remembered, and nothing leaves this machine.')}`,
  facts: [fact('Token', `${exampleToken} ${dim('(any other works, too)')}`)],
  commands: [
    `${baseUrl}/systems/exampl`,
    `-H 'Authorization: ${exampleToken}' ${baseUrl}/systems/@me/fronters`,
    `-H 'Prefer: code=404' ${baseUrl}/members/robins`,
  ],
})

const proxyContent = ({ baseUrl, operations }: RunningMock, target: string): Content => ({
  title: `passes everything on to ${target} and watches.\n${dim('What violates the document is in the header X-Mock-Violations, and in the lines of --log.')}`,
  facts: [fact('Known', `${operations.length} operations`)],
  commands: [`${baseUrl}/systems/exampl`],
})

const fact = (name: string, value: string) => `  ${name.padEnd(8)}  ${value}`

/** A token of a seed can be any text. */
const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const isControlOpen = ({ control, host }: { control?: boolean; host: string }) => control ?? isLoopback(host)

/** Which server it is: the two have different limits, and name different faults first. */
const edges: Record<EdgeKind, string> = {
  current: `current ${dim("(the server's front end of August 2026; --edge older for the one before)")}`,
  older: `older ${dim("(the server's front end of February 2026; --edge current for the newer one)")}`,
  none: `none ${dim('(the application alone, without limits)')}`,
}

function warning(options: CliOptions): string {
  const reach = `Warning: with --host ${options.host} other machines can reach the mock, and so can any page of the web that a browser on this machine shows.`
  if (options.mode !== undefined && options.mode !== 'sandbox') return colors.yellow(reach)
  const control = isControlOpen(options)
    ? 'They can read all tokens and replace all data through the control routes (--control).'
    : 'The control routes are closed; --control opens them to everyone who can reach this machine.'
  return colors.yellow(`${reach}\n${control} Without --host only this machine can reach it.`)
}
