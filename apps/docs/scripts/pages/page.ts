import { posix } from 'node:path'

/** A page of the site as Markdown, before it becomes HTML. */
export interface Page {
  /** Where it is on the site, such as `guides/errors`. */
  path: string
  title: string
  /** One sentence, for search engines and lists. */
  description: string
  /** Markdown below the title. Links to other pages are relative and end in `.md`. */
  body: string
  /** Further front matter for Starlight, as YAML. */
  frontMatter?: string
}

/** Reads Markdown that begins with `# Title` and a paragraph, whose first sentence describes the page. */
export function readPage(path: string, markdown: string): Page {
  const [, title, body = ''] = /^# (.+)\n+([\s\S]*)$/.exec(markdown) ?? []
  if (!title) throw new Error(`${path}.md does not begin with "# Title".`)
  const [paragraph = ''] = body.split('\n\n')
  const [description = ''] = plainText(paragraph).split(/(?<=[.:?]) /)
  return { path, title, description: description.replace(/:$/, '.'), body }
}

/** For Starlight: the title in front matter, and links as addresses of the site. */
export const asContent = ({ path, title, description, body, frontMatter = '' }: Page) => `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
${frontMatter}---

${withSiteLinks(path, body)}`

/** For readers of Markdown: links lead from twin to twin. */
export const asTwin = ({ title, body }: Page) =>
  `# ${title}\n\n${body.replace(/^(```\w+) title=".*"$/gm, '$1')}`

/** `[…](references.md#in-a-list)` of `guides/errors` becomes `[…](/guides/references/#in-a-list)`. */
const withSiteLinks = (path: string, body: string) =>
  body.replace(/\]\((?![a-z]+:|\/)([^)#]*)\.md(#[^)]*)?\)/g, (_, target: string, hash = '') => {
    const page = posix.join('/', posix.dirname(path), target).replace(/\/index$/, '')
    return `](${page}/${hash})`
  })

const plainText = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|\b_|_\b/g, '')
    .replaceAll('\n', ' ')
    .trim()
