/** The value that this share of all values stays below. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

/** The middle one: a figure that one disturbed round does not move. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)
