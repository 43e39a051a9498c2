import type { Hooks } from './hooks.js'
import { type Logger, type LogLevel, logLevels } from './logger.js'

/** Tells a hook and the logger what happens to a request; the logger alone if there is no hook for it. */
export type Observer = <Hook extends keyof Hooks>(
  hook: Hook | null,
  event: Parameters<NonNullable<Hooks[Hook]>>[0] | null,
  line?: string,
  level?: keyof Logger,
) => void

/** Makes an observer. A level without a logger prints to the console. */
export function createObserver(hooks: Hooks = {}, logger?: Logger, logLevel?: LogLevel): Observer {
  const log = logger ?? (logLevel && console)
  const least = logLevels.indexOf(logLevel ?? 'debug')
  return (hook, event, line, level = 'warn') => {
    if (hook) tell(() => hooks[hook]?.(event as never))
    if (line && logLevels.indexOf(level) >= least) tell(() => log?.[level](line))
  }
}

/** Calls somebody who only looks on: a fault of theirs must not become one of the request, nor an unhandled rejection. */
export async function tell(onlooker: () => unknown): Promise<void> {
  try {
    await onlooker()
  } catch {
    // Nobody could act on it here.
  }
}
