import type { Hooks, Logger } from './hooks.js'

/** Tells a hook and the logger what happens to a request. */
export type Observer = <Hook extends keyof Hooks>(
  hook: Hook,
  event: Parameters<NonNullable<Hooks[Hook]>>[0],
  line?: string,
) => void

/** Makes an observer. */
export function createObserver(hooks: Hooks = {}, logger?: Logger): Observer {
  return (hook, event, line) => {
    tell(() => hooks[hook]?.(event as never))
    if (line) tell(() => logger?.[hook === 'onResponse' ? 'debug' : 'warn'](line))
  }
}

/** A fault of somebody who only looks on must not become one of the request. */
export function tell(onlooker: () => void): void {
  try {
    onlooker()
  } catch {
    // Nobody could act on it here.
  }
}
