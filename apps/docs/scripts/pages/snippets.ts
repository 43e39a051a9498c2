import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A code block that names the program it comes from: ```` ```ts source="apps/examples/src/guides/errors.ts#explain" ````. */
const sourcedBlock = /^```(\w+) source="([^"#]+)(?:#([^"]+))?"\n([\s\S]*?)^```$/gm

/**
 * Fills the code blocks that name a program with that program, or with what stands in it between `// #region explain` and
 * `// #endregion`. The result is committed, so that code can be read wherever Markdown is shown.
 */
export async function withSnippets(markdown: string, repository: string): Promise<string> {
  const blocks = [...markdown.matchAll(sourcedBlock)]
  const filled = await Promise.all(
    blocks.map(async ([block, , file = '', region]) => {
      const code = snippet(await readFile(join(repository, file), 'utf8'), region, file)
      return `${block.slice(0, block.indexOf('\n'))}\n${code}\`\`\``
    }),
  )
  return blocks.reduceRight(
    (text, block, index) =>
      text.slice(0, block.index) + filled[index] + text.slice(block.index + block[0].length),
    markdown,
  )
}

/** For the site: the name of the program's file becomes the title of the block. */
export const withTitles = (markdown: string) =>
  markdown.replace(
    sourcedBlock,
    (_, language: string, file: string, _region, code: string) =>
      `\`\`\`${language} title="${basename(file)}"\n${code}\`\`\``,
  )

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
