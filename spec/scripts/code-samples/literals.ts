import { inspect } from 'node:util'

const maxLineLength = 60

/** JSON in one line, or indented if that line were long. */
export function compactJson(value: unknown): string {
  const oneLine = JSON.stringify(value)
  return oneLine.length > maxLineLength ? JSON.stringify(value, null, 2) : oneLine
}

export const javaScriptLiteral = (value: unknown) =>
  inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: maxLineLength })

/** JSON's strings and numbers are Python's, too. */
export function pythonLiteral(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return pythonNames.get(value) ?? JSON.stringify(value)
  const inner = `${indent}    `
  const entries = Array.isArray(value)
    ? value.map((each) => pythonLiteral(each, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${pythonLiteral(each, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const oneLine = `${open}${entries.join(', ')}${close}`
  if (oneLine.length <= maxLineLength && !oneLine.includes('\n')) return oneLine
  return `${open}\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}${close}`
}

const pythonNames = new Map<unknown, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
])

/** A raw string can contain anything but a backtick. */
export const goString = (text: string) => (text.includes('`') ? JSON.stringify(text) : `\`${text}\``)

/** Moves all lines but the first to the right. */
export const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)
