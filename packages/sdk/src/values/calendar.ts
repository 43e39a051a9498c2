/** Milliseconds since 1970 of a `YYYY-MM-DDTHH:MM:SS` in UTC, maybe with a `-` in front, or null if there is no such moment. */
export function epochMsOf(text: string): number | null {
  // Six digits and a sign are what `Date` needs for years before 0. It takes 30 February for a day in March.
  const ms = Date.parse(`${text.replace(/^-?/, (sign) => `${sign || '+'}00`)}Z`)
  return !Number.isNaN(ms) && isoTextOf(ms) === `${text}.000Z` ? ms : null
}

/** The other way round, with milliseconds and `Z`. */
export function isoTextOf(ms: number): string {
  return new Date(ms).toISOString().replace(/^-00/, '-')
}
