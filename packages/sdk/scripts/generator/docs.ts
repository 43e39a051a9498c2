/** A documentation comment of these lines, each of which may hold line breaks. */
export function docComment(lines: readonly string[], indent = ''): string {
  const text = lines.join('\n').trim().replaceAll('*/', '*\\/').split('\n')
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`
  return `${indent}/**\n${text.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

/** The text on one line. */
export const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')
