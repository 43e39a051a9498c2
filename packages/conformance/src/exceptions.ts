import type { Operation } from './document.js'
import type { Exchange } from './recordings.js'

/** An answer in the recordings that the document leaves out on purpose. Each name is a row of spec/DIVERGENCES.md. */
export interface AnswerException {
  name: string
  covers(operation: Operation, exchange: Exchange): boolean
}

export const EXCEPTIONS: AnswerException[] = []
