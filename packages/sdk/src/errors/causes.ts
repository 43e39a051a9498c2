/** An error and what caused it, the cause of that, and so on: but not without end, as a chain can be a circle. */
export function causesOf(error: unknown): unknown[] {
  const causes = new Set<unknown>()
  let cause = error
  while (cause !== undefined && cause !== null && !causes.has(cause) && causes.size < 10) {
    causes.add(cause)
    cause = Object(cause).cause
  }
  return [...causes]
}
