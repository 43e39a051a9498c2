/** What a `Retry-After` header asks to wait, in milliseconds; PluralKit sends none, but what stands before it may. */
export function retryAfterMs(headers: Headers): number | undefined {
  const text = headers.get('Retry-After') ?? ''
  const delayMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs)
}
