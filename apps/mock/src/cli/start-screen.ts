import { controlPrefix } from '@pluralkit-openapi/sandbox'
import packageJson from '../../package.json' with { type: 'json' }
import { healthPath } from '../health.js'
import type { RunningMock } from '../index.js'
import { colors } from './colors.js'
import type { CliOptions } from './options.js'

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
  return sandboxContent(mock, options)
}

function sandboxContent(
  { url, baseUrl, operations, sandbox }: RunningMock,
  { data, control }: { data?: string; control?: boolean },
): Content {
  const kept = data === undefined ? 'Changes are forgotten when it stops' : `Changes are kept in ${data}`
  const systems = (sandbox?.systems ?? []).filter(({ token }) => token !== null)
  const more = systems.length - maxTokens
  const token = systems[0]?.token
  const header = `-H ${quote(`Authorization: ${token}`)}`
  return {
    title: `is a PluralKit of your own, with ${operations.length} operations.\n${dim(`${kept}, and nothing leaves this machine.`)}`,
    facts: [
      ...systems
        .slice(0, maxTokens)
        .map(({ id, name, token }) => fact('Token', `${token} ${dim(`${name ?? 'a system'} (${id})`)}`)),
      ...(more > 0 ? [fact('', dim(`and ${more} more`))] : []),
      ...(control
        ? [fact('Control', `${url}${controlPrefix}/ ${dim('reset, seed, clock, faults, …: see --help')}`)]
        : []),
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
  title: `answers ${operations.length} operations with the examples of the document.\n${dim('Nothing is remembered, and nothing leaves this machine.')}`,
  facts: [fact('Token', `${exampleToken} ${dim('(any other will do)')}`)],
  commands: [
    `${baseUrl}/systems/exampl`,
    `-H 'Authorization: ${exampleToken}' ${baseUrl}/systems/@me/fronters`,
    `-H 'Prefer: code=404' ${baseUrl}/members/robins`,
  ],
})

const proxyContent = ({ baseUrl, operations }: RunningMock, target: string): Content => ({
  title: `passes everything on to ${target} and watches.\n${dim('What leaves the document is in the header X-Mock-Violations, and in the lines of --log.')}`,
  facts: [fact('Known', `${operations.length} operations`)],
  commands: [`${baseUrl}/systems/exampl`],
})

const fact = (name: string, value: string) => `  ${name.padEnd(8)}  ${value}`

/** A token of a seed can be any text. */
const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const isLoopback = (host: string) => /^(?:localhost|127\.[\d.]+|::1)$/.test(host)

function warning(options: CliOptions): string {
  const control =
    options.mode === 'sandbox' && options.control ? ' --no-control closes the control routes.' : ''
  return colors.yellow(
    `Warning: ${options.host} can be reached from other machines. Without --host only this one can.${control}`,
  )
}
