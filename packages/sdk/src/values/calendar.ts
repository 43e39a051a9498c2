/** Milliseconds since 1970 of a `YYYY-MM-DDTHH:MM:SS` in UTC, maybe with a `-` in front, or null if there is no such moment. */
export function epochMsOf(text: string): number | null {
  // Six digits and a sign are what `Date` needs for years before 0. It takes 30 February for a day in March.
  const ms = Date.parse(`${text.replace(/^-?/, (sign) => `${sign || '+'}00`)}Z`)
  return !Number.isNaN(ms) && dateTimeOf(ms) === text ? ms : null
}

/** The other way round; milliseconds are left out. */
export function dateTimeOf(ms: number): string {
  return new Date(ms).toISOString().replace(/^-00/, '-').slice(0, -5)
}
