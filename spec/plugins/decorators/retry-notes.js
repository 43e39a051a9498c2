/** Says in the description of every operation that changes something whether it is safe to send it twice. */
export const retryNotes = () => ({
  Paths: {
    PathItem(item) {
      const { get: _reads, ...writing } = item
      for (const operation of Object.values(writing)) {
        const { value, reason } = operation['x-idempotent'] ?? {}
        if (value === undefined) continue
        operation.description += `\n\n**${value ? 'Safe to retry' : 'Not safe to retry'}.** ${reason}`
      }
    },
  },
})
