import type { Delivery } from '@pluralkit-openapi/sandbox'
import type { LogEntry } from '../log.js'
import { colors } from './colors.js'

/** Keys of a body are quoted, and a key can be any text. */
const controlCharacters = /\p{Cc}/gu

/** `GET /v2/systems/exampl getSystem 200 3 ms`, and below it what in the request or the answer leaves the document. */
export function logLine({
  method,
  path,
  operationId = '-',
  status,
  durationMs,
  violations,
}: LogEntry): string {
  const paint = status !== undefined && status < 400 ? colors.green : colors.red
  const line = `${method} ${path} ${operationId} ${paint(String(status ?? 'dropped'))} ${colors.dim(`${Math.round(durationMs)} ms`)}`
  const problems = violations.map(({ in: direction, location, path, message }) =>
    colors.yellow(
      `  ${direction ? `${direction} ` : ''}${[location, ...path].join('.')}: ${message}`.replace(
        controlCharacters,
        ' ',
      ),
    ),
  )
  return [line, ...problems].join('\n')
}

/** `dispatch CREATE_SWITCH http://127.0.0.1:3000/hook 200 3 ms` */
export function deliveryLine({ type, url, status, error, durationMs }: Delivery): string {
  const outcome = status === null ? `failed: ${error}`.replace(controlCharacters, ' ') : String(status)
  const paint = status === 200 ? colors.green : colors.red
  const where = url.replace(controlCharacters, ' ')
  return `dispatch ${type} ${where} ${paint(outcome)} ${colors.dim(`${Math.round(durationMs)} ms`)}`
}
