import type { HeaderList } from './messages.js'

interface Bucket {
  scope: string
  limit: number
  /** Requests in it at `atMs`. */
  level: number
  atMs: number
}

/** The server's buckets as far as its answers tell of them. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>()

  clear(): void {
    this.#buckets.clear()
  }

  learn(headers: HeaderList, status: number, atMs: number): void {
    const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1]
    const scope = header('x-ratelimit-scope')
    const limit = Number(header('x-ratelimit-limit'))
    if (!scope || !limit) return
    // A refused request has left no room at all, whatever the header says.
    const level = status === 429 ? limit : limit - Number(header('x-ratelimit-remaining'))
    this.#buckets.set(scope, { scope, limit, level, atMs })
  }

  /** How full each is at a moment; a bucket drains by its limit in a second. */
  levels(nowMs: number): { scope: string; limit: number; level: number }[] {
    return [...this.#buckets.values()].map(({ scope, limit, level, atMs }) => ({
      scope,
      limit,
      level: Math.max(0, level - ((nowMs - atMs) / 1000) * limit),
    }))
  }
}
