/** Calls a function that only looks on: whether it throws or rejects, nothing stops, and no rejection stays unhandled. */
export async function tell(onlooker: () => unknown): Promise<void> {
  try {
    await onlooker()
  } catch {
    // Nobody could act on it here.
  }
}
