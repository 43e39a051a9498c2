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
    ...operations(document).map(describe),
    '## Dispatch events',
    ...webhooks(document).map(
      ({ path, object }) => `### ${path}\n\n${object.summary}. ${object.description}`,
    ),
    '',
  ].join('\n\n'),
})

function describe({ method, path, object, parameters }: Operation): string {
  return [
    `### ${object.operationId}`,
    `\`${method.toUpperCase()} ${path}\``,
    `${object.summary}. ${object.description}`,
    `Token: ${needsToken(object) ? 'required' : 'optional'}. Rate limit: \`${object['x-rate-limit'].scope}\`. Statuses: ${Object.keys(object.responses).join(', ')}.`,
    parameters
      .filter(({ in: place }) => place !== 'header')
      .map(({ name, in: place, description }) => `- \`${name}\` (${place}): ${description}`)
      .join('\n'),
    ...object['x-codeSamples']
      .filter(({ label }) => label === 'curl' || label === 'SDK')
      .map(({ lang, source }) => `\`\`\`${lang}\n${source}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Headings of a text that stands below another heading. */
const nested = (markdown: string) => markdown.trim().replace(/^##/gm, '###')
