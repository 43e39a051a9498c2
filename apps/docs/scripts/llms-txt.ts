import { type OpenApiDocument, type Operation, operations, prosePages, webhooks } from './document.js'

/** The site in short, for programs that read rather than browse: https://llmstxt.org. */
export const llmsTxt = (document: OpenApiDocument) => `# ${document.info.title}

> ${document.info.summary}

An unofficial OpenAPI description, version ${document.info.version}. Base URL: ${document.servers[0].url}

## Files

- [openapi.yaml](openapi.yaml): the whole description
- [openapi.json](openapi.json): the same as JSON
- [schemas/Member.json](schemas/Member.json): a model as a JSON Schema; there is such a file for every model

## Guides

Each is the description of a tag in openapi.yaml.

${list(prosePages(document).map((tag) => `${tag['x-displayName']}: tag \`${tag.name}\``))}

## Operations

${list(operations(document).map(operationLine))}

## Webhook events

${list(webhooks(document).map(({ path, object }) => `${path} (${object.operationId}): ${object.summary}`))}
`

export const operationLine = ({ method, path, object }: Operation) =>
  `${method.toUpperCase()} ${path} (${object.operationId}): ${object.summary}`

const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n')
