import { codeSamples } from '../code-samples.js'
import {
  needsToken,
  type OpenApiDocument,
  type Operation,
  operations,
  prosePages,
  webhooks,
} from '../document.js'
import type { Page } from './page.js'

/** The reference in Markdown. What a browser shows at the same place is made by Redoc. */
export const referenceTwin = (document: OpenApiDocument): Page => ({
  path: 'reference',
  title: document.info.title,
  description: document.info.summary,
  body: [
    `${document.info.summary}. Base URL: ${document.servers[0].url}. The whole document with all schemas is [openapi.yaml](openapi.yaml).`,
    ...prosePages(document).map((tag) => `## ${tag['x-displayName']}\n\n${nested(tag.description)}`),
    '## Operations',
    ...operations(document).map((operation) => describe(document, operation)),
    '## Dispatch events',
    ...webhooks(document).map(
      ({ path, object }) => `### ${path}\n\n${object.summary}. ${object.description}`,
    ),
    '',
  ].join('\n\n'),
})

function describe(document: OpenApiDocument, operation: Operation): string {
  const { method, path, object, parameters } = operation
  return [
    `### ${object.operationId}`,
    `\`${method.toUpperCase()} ${path}\``,
    `${object.summary}. ${object.description}`,
    `Token: ${needsToken(object) ? 'required' : 'optional'}. Rate limit: \`${object['x-rate-limit'].scope}\`. Statuses: ${Object.keys(object.responses).join(', ')}.`,
    parameters
      .filter(({ in: place }) => place !== 'header')
      .map(({ name, in: place, description }) => `- \`${name}\` (${place}): ${description}`)
      .join('\n'),
    ...codeSamples(document, operation).map(({ lang, source }) => `\`\`\`${lang}\n${source}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Headings of a text that stands below another heading. */
const nested = (markdown: string) => markdown.trim().replace(/^##/gm, '###')
