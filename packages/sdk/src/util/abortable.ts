/** What waits for each signal: one listener serves them all, as runtimes warn of a leak where there are more than ten. */
const waiting = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>()

function rejectWaiting(this: AbortSignal): void {
  for (const callback of waiting.get(this) ?? []) callback(reasonOf(this))
}

/** Why a signal has aborted. Those of React Native don't say. */
function reasonOf(signal: AbortSignal): unknown {
  return 'reason' in signal
    ? signal.reason
    : Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' })
}

/** What a signal's own method does, which React Native's signals lack. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal)
}

/** Calls back when a signal aborts. Returns a function that takes the callback off again, as a signal may live for long. */
function onAbort(signal: AbortSignal, callback: (reason: unknown) => void): () => void {
  const callbacks = waiting.get(signal) ?? new Set()
  waiting.set(signal, callbacks.add(callback))
  signal.addEventListener('abort', rejectWaiting) // adding the same function twice has no effect
  return () => {
    callbacks.delete(callback)
    if (callbacks.size === 0) signal.removeEventListener('abort', rejectWaiting)
  }
}

/**
 * Returns a promise that rejects with the signal's reason as soon as it aborts. Leaves no listener behind.
 *
 * @param begin Starts the work, unless the signal has aborted already. Returns the function that cleans up, which is called however
 *   the wait ends, and maybe twice.
 */
export async function abortable<T>(
  signal: AbortSignal | undefined,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  throwIfAborted(signal)
  let cleanUp: (() => void) | undefined
  let ignore: (() => void) | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      const abort = (reason: unknown) => {
        cleanUp?.() // at once: nothing may find a waiter here that has left
        reject(reason)
      }
      ignore = signal && onAbort(signal, abort)
      cleanUp = begin(resolve, reject)
    })
  } finally {
    cleanUp?.()
    ignore?.()
  }
}
