import { type OpenApiDocument, type Operation, operations, webhooks } from './document.js'
import type { Page } from './pages/page.js'

/** The site in short, for programs that read rather than browse: https://llmstxt.org. */
export const llmsTxt = (document: OpenApiDocument, pages: Page[]) => `# ${document.info.title}

> ${document.info.summary}

An unofficial OpenAPI description, version ${document.info.version}. Base URL: ${document.servers[0].url}

## Files

- [openapi.yaml](openapi.yaml): the whole description
- [openapi.json](openapi.json): the same as JSON
- [schemas/Member.json](schemas/Member.json): a model as a JSON Schema; there is such a file for every model
- [reference.md](reference.md): the reference in Markdown, with a sample for curl and for the SDK at every operation

## Pages

Every page of the site has such a twin in Markdown.

${list(pages.map(({ path, title, description }) => `[${title}](${path}.md): ${description}`))}

## Operations

${list(operations(document).map(operationLine))}

## Webhook events

${list(webhooks(document).map(({ path, object }) => `${path} (${object.operationId}): ${object.summary}`))}
`

export const operationLine = ({ method, path, object }: Operation) =>
  `${method.toUpperCase()} ${path} (${object.operationId}): ${object.summary}`

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n')
