import { abortable } from './abortable.js'
import { web } from './web.js'

/**
 * Makes an iteration that ends as soon as it is told to. A plain generator keeps `return()` waiting until the `next()` before it is
 * through, which may be a long wait for something that nobody wants any more.
 *
 * @param signal The caller's: when it aborts, the iteration throws its reason.
 * @param run Makes the generator. Its signal aborts whatever it waits for when the iteration ends.
 */
export function interruptible<T, Result>(
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => AsyncGenerator<T, Result, undefined>,
): AsyncGenerator<T, Result, undefined> {
  const controller = new (web().AbortController)()
  const generator = run(controller.signal)
  const resume = generator.next.bind(generator)
  const finish = generator.return.bind(generator)
  const ended = { done: true, value: undefined as Result } as const
  const waiting = new Set<(result: IteratorResult<T, Result>) => void>()

  function end(reason?: unknown): void {
    controller.abort(reason)
    finish(ended.value).catch(() => {}) // an error of something that nobody waits for
    for (const resolve of waiting) resolve(ended)
  }

  // The generator's other methods stay, such as that for `await using`.
  return Object.assign(generator, {
    async next() {
      if (controller.signal.aborted) return ended
      try {
        return await abortable<IteratorResult<T, Result>>(signal, (resolve, reject) => {
          waiting.add(resolve)
          resume().then(resolve, reject)
          return () => waiting.delete(resolve)
        })
      } catch (error) {
        end(error)
        throw error
      }
    },
    async return() {
      end()
      return ended
    },
    async throw(error: unknown) {
      end(error)
      throw error
    },
  })
}
