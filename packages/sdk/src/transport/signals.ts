/** What waits for each signal: one listener serves them all, as runtimes warn of a leak where there are more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>()

function tellWaiting(this: AbortSignal): void {
  for (const callback of [...(waiting.get(this) ?? [])]) callback()
}

/** Calls back when a signal aborts. Returns the function that calls it off: nothing may stay on a signal, as it may live for long. */
function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = waiting.get(signal) ?? new Set()
  waiting.set(signal, callbacks.add(callback))
  signal.addEventListener('abort', tellWaiting) // the same function again counts once
  return () => {
    callbacks.delete(callback)
    if (callbacks.size === 0) signal.removeEventListener('abort', tellWaiting)
  }
}

/** The promise's outcome, or the signal's reason as soon as it aborts, even if the promise takes no notice. Leaves no listener behind. */
export function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  aborted?: () => void,
): Promise<T> {
  if (signal === undefined) return promise
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      stop()
      aborted?.()
      reject(signal.reason)
    }
    const stop = onAbort(signal, abort)
    promise.then(resolve, reject).finally(stop)
    if (signal.aborted) abort()
  })
}
