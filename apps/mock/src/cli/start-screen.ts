import packageJson from '../../package.json' with { type: 'json' }
import { healthPath } from '../health.js'
import type { RunningMock } from '../index.js'
import { colors } from './colors.js'

export function startScreen({ url, baseUrl, operations, exampleToken }: RunningMock, host: string): string {
  const { bold, cyan, dim } = colors
  const lines = [
    `${bold('pluralkit-mock')} ${packageJson.version} answers ${operations.length} operations with the examples of the document.`,
    dim('Nothing is remembered, and nothing leaves this machine.'),
    '',
    `  Base URL  ${cyan(baseUrl)}`,
    `  Token     ${exampleToken} ${dim('(any other will do)')}`,
    `  Health    ${url}${healthPath}`,
    '',
    'Try:',
    `  curl ${baseUrl}/systems/exampl`,
    `  curl -H 'Authorization: ${exampleToken}' ${baseUrl}/systems/@me/fronters`,
    `  curl -H 'Prefer: code=404' ${baseUrl}/members/robins`,
    '',
    dim('Ctrl+C stops it.'),
  ]
  return [...lines, ...(isLoopback(host) ? [] : ['', warning(host)])].join('\n')
}

const isLoopback = (host: string) => /^(?:localhost|127\.[\d.]+|::1)$/.test(host)

const warning = (host: string) =>
  colors.yellow(`Warning: ${host} can be reached from other machines. Without --host only this one can.`)
