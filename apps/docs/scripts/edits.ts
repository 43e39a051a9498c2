/** By what each is for: what it looks for, everywhere, and what it puts in its place. */
export type Edits = Record<string, [RegExp | string, string]>

/** Edits what Redoc has made, and fails when that is no longer as it was. */
export function withEdits(text: string, edits: Edits): string {
  return Object.entries(edits).reduce((before, [purpose, [pattern, replacement]]) => {
    const after = before.replaceAll(pattern, replacement)
    if (after === before)
      throw new Error(`Redoc has changed, look at it again: nothing to edit so that ${purpose}.`)
    return after
  }, text)
}
