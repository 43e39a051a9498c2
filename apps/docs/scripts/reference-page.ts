import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { withAccessNotes } from './access-notes.js'
import { accessibleHtml, accessibleRedoc } from './accessible-redoc.js'
import { withContentSecurityPolicy } from './content-security-policy.js'
import { type OpenApiDocument, operations } from './document.js'
import { withEdits } from './edits.js'
import { firstStyles } from './first-styles.js'
import { operationLine } from './llms-txt.js'
import { withShortNulls } from './shown-schemas.js'

/** The reference as one HTML file that needs nothing from any server. */
export async function referencePage(document: OpenApiDocument): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-page-'))
  try {
    const file = (name: string) => join(folder, name)
    await writeFile(
      file('openapi.json'),
      JSON.stringify(withShortNulls(withAccessNotes(withoutTables(document)))),
    )
    await writeFile(file('template.hbs'), await template(document))
    await redoclyBuildDocs(
      file('openapi.json'),
      '--template',
      file('template.hbs'),
      '--output',
      file('index.html'),
    )
    const { head, body, redoc, data } = partsOf(await readFile(file('index.html'), 'utf8'))
    const parts = [
      await withFirstStyles(head, body),
      accessibleHtml(withHashLinks(body)),
      accessibleRedoc(redoc),
      data,
    ]
    const html = await withoutOutsideAddresses(parts.join(''))
    return withContentSecurityPolicy(html, {
      // Redoc builds its search index in a worker.
      'worker-src': 'blob:',
      'connect-src': 'blob:',
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const themeFile = (name: string) => readFile(new URL(`../theme/${name}`, import.meta.url), 'utf8')
const svgUrl = async (name: string) => `data:image/svg+xml;base64,${btoa(await themeFile(name))}`

/** The page around the reference, in Handlebars, which fills in the parts in triple braces. */
const template = async (document: OpenApiDocument) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${htmlText(document.info.title)}: reference | pluralkit-openapi</title>
<meta name="description" content="${htmlText(document.info.summary)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${await svgUrl('../public/favicon.svg')}">
<link rel="alternate" type="text/markdown" href="../reference.md" title="This page as Markdown">
<script>${await themeFile('color-mode.js')}</script>
{{{redocHead}}}
<style>${withoutComments(await themeFile('theme.css'))}</style>
</head>
<body>
<header class="site-header">
<a class="site-title" href="../">pluralkit-openapi</a>
<nav aria-label="Site"><a href="../#choose-your-path">Guides</a><a href="../playground/">Playground</a><a href="../reference.md">Markdown</a></nav>
</header>
<noscript>
<h1>${htmlText(document.info.title)}</h1>
<p>This reference needs JavaScript. The document it shows is here as
<a href="../openapi.yaml">openapi.yaml</a>, <a href="../openapi.json">openapi.json</a> and, in short, <a href="../llms.txt">llms.txt</a>.</p>
<ul>
${operations(document)
  .map((operation) => `<li>${htmlText(operationLine(operation))}</li>`)
  .join('\n')}
</ul>
</noscript>
{{{redocHTML}}}
</body>
</html>
`

/** Tables for programs, which Redoc does not show: the page has to stay light. */
const withoutTables = ({ 'x-error-codes': _, ...shown }: OpenApiDocument): OpenApiDocument => ({
  ...shown,
  'x-error-codes': [],
})

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '')

const htmlText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const redoclyCli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const redoclyConfig = fileURLToPath(new URL('../redocly.yaml', import.meta.url))

async function redoclyBuildDocs(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const allArgs = [redoclyCli, 'build-docs', '--inlineBundle', '--config', redoclyConfig, ...args]
  await promisify(execFile)(process.execPath, allArgs, { env })
}

/** Redoc's script names a few addresses for images and telemetry. The page must not ask for them, and does not need them. */
async function withoutOutsideAddresses(html: string): Promise<string> {
  const logo = await svgUrl('redocly.svg')
  const nothing = 'data:,'
  const replacements = {
    'https://cdn.redoc.ly/redoc/logo-mini-full.svg': logo,
    'https://cdn.redoc.ly/redoc/logo-mini.svg': logo,
    'https://cdn.redocly.com/icons/fa/7.0.0': nothing,
    'https://cdn.redocly.com/icons/code/5.24.0': nothing,
    'https://otel.cloud.redocly.com/v1/traces': nothing,
  }
  const edits = Object.entries(replacements).map(([address, replacement]) => [
    `nobody is asked at ${address}`,
    [address, replacement],
  ])
  return withEdits(html, Object.fromEntries(edits))
}

/** Redoc routes by hash, but its prerendered links, which opening in a new tab uses, are paths that no static host has. */
const withHashLinks = (body: string) => body.replaceAll(' href="/', ' href="#/')

/** The styles that Redoc has prerendered are those of everything it can show, in one element. */
async function withFirstStyles(head: string, body: string): Promise<string> {
  const [css] = /(?<=<style data-styled=[^>]*>)[\s\S]*?(?=<\/style>)/.exec(head) ?? []
  if (!css) throw new Error('Redoc has not prerendered its styles.')
  const styles = await firstStyles(css, body)
  return head.replace(css, () => styles)
}

/** What Redocly has made, cut where its parts meet. */
function partsOf(html: string): Record<'head' | 'body' | 'redoc' | 'data', string> {
  const [, head = '', body = '', redoc = '', data = ''] =
    /^([\s\S]*?)(<div id="redoc">[\s\S]*?<script type="module">)([\s\S]*?)(const __redoc_definition = [\s\S]*)$/.exec(
      html,
    ) ?? []
  if (!data) throw new Error('Redocly has put the page together in another way than it used to.')
  return { head, body, redoc, data }
}
