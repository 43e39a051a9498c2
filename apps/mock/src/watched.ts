import { createEdge, type EdgeOptions } from './edge/edge.js'
import type { BufferedFetch } from './fetch.js'
import { createWatch } from './watch.js'

interface WatchedOptions extends Omit<EdgeOptions, 'answer'> {
  /** What answers. */
  next: BufferedFetch
  /** Refuses what leaves the document, although `next` might take it. */
  strict: boolean
}

/** Prism watches whatever answers, and stands before it if it is to be strict. */
export function createWatched({ next, strict, ...options }: WatchedOptions): BufferedFetch {
  const watched = createWatch(options.operations, next)
  return strict ? createEdge({ ...options, answer: (_, request) => watched(request) }) : watched
}
