/** Refuses a value. */
export function notA(kind: string, value: unknown): never {
  throw new RangeError(`"${value}" is no ${kind}.`)
}
