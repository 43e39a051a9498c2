import type { LimitedEvent } from '../pacing/options.js'
import type { Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from './hooks.js'

/** Tells hooks and a logger what happens to a request. */
export interface Observer {
  request(event: RequestEvent): void
  response(event: ResponseEvent): void
  retry(event: RetryEvent): void
  limited(event: LimitedEvent): void
}

/** Makes an observer. */
export function createObserver(hooks: Hooks = {}, logger?: Logger): Observer {
  return {
    request: (event) => tell(() => hooks.onRequest?.(event)),
    response(event) {
      tell(() => hooks.onResponse?.(event))
      tell(() => logger?.debug(`${event.requestLine}: ${event.status} in ${Math.round(event.durationMs)} ms`))
    },
    retry(event) {
      tell(() => hooks.onRetry?.(event))
      tell(() =>
        logger?.warn(`${event.requestLine}: again in ${Math.round(event.delayMs)} ms (${event.reason})`),
      )
    },
    limited(event) {
      tell(() => hooks.onLimited?.(event))
      tell(() =>
        logger?.warn(`${event.bucket}: too many requests, resting for ${Math.round(event.restMs)} ms`),
      )
    },
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
