import { hasMethods, must, oneOf } from '../util/check-options.js'

/** Where lines about requests go: `console` fits, and so do pino and winston. */
export interface Logger {
  /** Not used for now. */
  debug(message: string): unknown
  /** An attempt and its response. */
  info(message: string): unknown
  /** An attempt that failed, a retry, a request that the server rate-limited. */
  warn(message: string): unknown
  /** Not used for now. */
  error(message: string): unknown
}

/** From which lines on a log has them. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'off'] as const

export type LogLevel = (typeof logLevels)[number]

export const aLogger = must(
  'a logger with the functions debug, info, warn and error',
  hasMethods('debug', 'info', 'warn', 'error'),
)
export const aLogLevel = oneOf(logLevels)
