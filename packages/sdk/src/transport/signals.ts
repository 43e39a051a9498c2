/** The promise's outcome, or the signal's reason as soon as it aborts, even if the promise takes no notice. Leaves no listener behind. */
export function abortable<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  onAbort?: () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      onAbort?.()
      reject(signal?.reason)
    }
    // Signals live longer than requests, so nothing may stay on them.
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', abort))
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}
