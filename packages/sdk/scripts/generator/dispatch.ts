import { docComment } from './docs.js'
import { type OpenApiDocument, type Schema, schemaName } from './document.js'
import { modelName } from './models.js'

/** The document's webhooks: what comes under the name of each event, and the list of the names. */
export function renderDispatch({ webhooks = {} }: OpenApiDocument): string {
  const events = Object.entries(webhooks).map(([type, { post }]) => ({
    type,
    docs: [post.summary, '', post.description ?? ''],
    models: modelsOf(post.requestBody.content['application/json']?.schema ?? {}),
  }))
  const models = [...new Set(events.flatMap((event) => event.models))].sort()
  return `import type {
${models.map((model) => `  ${model},\n`).join('')}} from './models.js'

/** Every event that PluralKit knows, by its name, as it is sent. */
export interface SentEvents {
${events.map(({ type, docs, models }) => `${docComment(docs, '  ')}  ${type}: ${models.join(' | ')}\n`).join('')}}

/** The names of all these events. */
export const sentEventTypes = [
${events.map(({ type }) => `  '${type}',\n`).join('')}] as const satisfies readonly (keyof SentEvents)[]
`
}

const modelsOf = (schema: Schema) =>
  (schema.anyOf ?? [schema]).map((option) => modelName(schemaName(option) ?? 'unknown'))
