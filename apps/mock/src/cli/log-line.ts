import type { Delivery } from '@pluralkit-openapi/sandbox'
import type { LogEntry } from '../log.js'
import { colors } from './colors.js'
import { printable } from './printable.js'

/** `GET /v2/systems/exampl?a=b getSystem 200 3 ms`, and below it what in the request or the response violates the document. */
export function logLine({
  method,
  path,
  query,
  operationId = '-',
  status,
  durationMs,
  violations,
}: LogEntry): string {
  const paint = status !== undefined && status < 400 ? colors.green : colors.red
  const target = printable(`${method} ${path}${query} ${operationId}`)
  const line = `${target} ${paint(String(status ?? 'dropped'))} ${colors.dim(`${Math.round(durationMs)} ms`)}`
  const problems = violations.map(({ in: direction, location, path, message }) => {
    const place = [direction === 'answer' ? 'response' : 'request', location, ...path].join('.')
    return colors.yellow(`  ${printable(`${place}: ${message}`)}`)
  })
  return [line, ...problems].join('\n')
}

/** `dispatch CREATE_SWITCH http://127.0.0.1:3000/hook 200 3 ms` */
export function deliveryLine({ type, url, status, error, durationMs }: Delivery): string {
  const outcome = status === null ? `failed: ${printable(error ?? '')}` : String(status)
  const paint = status === 200 ? colors.green : colors.red
  const where = printable(url)
  return `dispatch ${type} ${where} ${paint(outcome)} ${colors.dim(`${Math.round(durationMs)} ms`)}`
}
