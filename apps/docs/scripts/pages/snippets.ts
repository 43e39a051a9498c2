import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Fills in the code blocks that name a program in their only line: `// apps/examples/src/guides/errors.ts` (in Python with `#`), or with
 * `#explain` behind it, what stands there between `// #region explain` and `// #endregion`.
 */
export async function withSnippets(markdown: string, repository: string): Promise<string> {
  const blocks = [
    ...markdown.matchAll(
      /(?<=^```(?:[jt]sx?|python|go)\n)(?:\/\/|#) (apps\/examples\/[^\s#]+)(?:#(\S+))?\n(?=```$)/gm,
    ),
  ]
  const sources = await Promise.all(
    blocks.map(async ([, file = '', region]) =>
      snippet(await readFile(join(repository, file), 'utf8'), region, file),
    ),
  )
  return blocks.reduceRight(
    (text, block, index) =>
      text.slice(0, block.index) + sources[index] + text.slice(block.index + block[0].length),
    markdown,
  )
}

/** A part of a program, moved to the left edge. */
export function snippet(program: string, region: string | undefined, file: string): string {
  const lines = program.trimEnd().split('\n')
  const start =
    region === undefined ? 0 : lines.findIndex((line) => line.trim() === `// #region ${region}`) + 1
  if (region !== undefined && start === 0) throw new Error(`${file} has no region "${region}".`)
  const end =
    region === undefined ? -1 : lines.findIndex((line, at) => at > start && line.trim() === '// #endregion')
  const inside = lines
    .slice(start, end < 0 ? undefined : end)
    .filter((line) => !/^\s*\/\/ #(end)?region/.test(line))
  const indent = Math.min(...inside.filter(Boolean).map((line) => line.search(/\S/)))
  return `${inside
    .map((line) => line.slice(indent))
    .join('\n')
    .trim()}\n`
}
