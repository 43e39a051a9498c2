import { shown } from '../util/shown.js'

/** Refuses a value. */
export function notA(kind: string, value: unknown): never {
  throw new RangeError(`${shown(value)} is no ${kind}.`)
}
