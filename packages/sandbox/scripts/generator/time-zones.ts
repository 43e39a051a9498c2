import tzdata from 'tzdata' with { type: 'json' }

/** Every id of the IANA database, old names too. `Factory` is a mark for computers without a zone. */
export function renderTimeZones(): string {
  const ids = Object.keys(tzdata.zones)
    .filter((id) => id !== 'Factory')
    .sort()
  return `export const timeZones: ReadonlySet<string> = new Set(\n  \`${wrapped(ids).join('\n')}\`.split(/\\s/),\n)\n`
}

const maxLineLength = 110

function wrapped(words: string[]): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && line.length <= maxLineLength) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}
