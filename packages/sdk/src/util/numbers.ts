// Numbers from outside are read here and nowhere else: what is not a finite number in its range counts as absent.

const dayMs = 86_400_000

/** More than any limit that PluralKit grants: its own are 3, 10 and 20 requests per second. */
const highestLimit = 1000

/** What the `X-RateLimit-*` headers of a response say, as far as it makes sense. */
export interface RateLimitHeaders {
  /** Requests per second. */
  limit: number | undefined
  /** Number of requests that still fit into the bucket, this one included in what it holds. */
  remaining: number | undefined
  /** Which bucket has counted the request, such as `generic_get`. */
  scope: string | undefined
}

/** Reads the limiter's headers. `X-RateLimit-Reset` is left out: it always names the current second. */
export function rateLimitHeaders(headers: Headers): RateLimitHeaders {
  const limit = wholeNumber(headers.get('X-RateLimit-Limit'), 1, highestLimit)
  const remaining = wholeNumber(headers.get('X-RateLimit-Remaining'), 0, (limit ?? highestLimit) - 1)
  const [scope] = /^\w{1,40}$/.exec(headers.get('X-RateLimit-Scope') ?? '') ?? []
  return { limit, remaining, scope }
}

/** What the `Retry-After` header asks to wait, in milliseconds. PluralKit sends none, but a proxy in front of it may. */
export function retryAfterHeaderMs(headers: Headers): number | undefined {
  const text = headers.get('Retry-After') ?? ''
  const seconds = wholeNumber(text, 0, dayMs / 1000)
  if (seconds !== undefined) return seconds * 1000
  const untilMs = /[a-z]/i.test(text) ? Date.parse(text) - Date.now() : Number.NaN
  return inRange(Math.max(0, untilMs), 0, dayMs)
}

/** What the body of a 429 asks to wait, in milliseconds. */
export function retryAfterBodyMs(body: unknown): number | undefined {
  const { retry_after: asked } = Object(body)
  return typeof asked === 'number' ? inRange(asked, 0, dayMs) : undefined
}

/** A number that a store returned; `fallback` if it makes no sense. */
export function finiteNumber(value: unknown, fallback: number): number {
  const number = value === '' || value === null ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : fallback
}

function wholeNumber(text: string | null, least: number, most: number): number | undefined {
  return /^\d{1,15}$/.test(text ?? '') ? inRange(Number(text), least, most) : undefined
}

function inRange(number: number, least: number, most: number): number | undefined {
  return number >= least && number <= most ? number : undefined
}
