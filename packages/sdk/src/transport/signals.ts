/** What waits for each signal: one listener serves them all, as runtimes warn of a leak where there are more than ten. */
const waiting = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>()

function tellWaiting(this: AbortSignal): void {
  for (const callback of waiting.get(this) ?? []) callback(this.reason)
}

/** Calls back when a signal aborts. Returns the function that calls it off: nothing may stay on a signal, as it may live for long. */
function onAbort(signal: AbortSignal, callback: (reason: unknown) => void): () => void {
  const callbacks = waiting.get(signal) ?? new Set()
  waiting.set(signal, callbacks.add(callback))
  signal.addEventListener('abort', tellWaiting) // the same function again counts once
  return () => {
    callbacks.delete(callback)
    if (callbacks.size === 0) signal.removeEventListener('abort', tellWaiting)
  }
}

/**
 * A promise that rejects with the signal's reason as soon as it aborts; nothing is begun if it has. Leaves no listener behind.
 *
 * @param begin Begins what is waited for. Returns the function that cleans up behind it, called however the wait ends, maybe twice.
 */
export async function abortable<T>(
  signal: AbortSignal | undefined,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  signal?.throwIfAborted()
  let cleanUp: (() => void) | undefined
  let ignore: (() => void) | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      const abort = (reason: unknown) => {
        cleanUp?.() // at once: nobody may find here in the meantime who has left
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
