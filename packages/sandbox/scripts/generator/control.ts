import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { renderSchema } from './schema.js'

/** Types of the control document, and its schemas, by which bodies are checked. */
export async function renderControl(): Promise<string> {
  const document = parse(readFileSync(new URL('../../control.openapi.yaml', import.meta.url), 'utf8'))
  const { schemas } = document.components
  const bodies = Object.fromEntries(namesOfBodies.map((name) => [name, schemas[name]]))
  return `${await renderSchema(document)}\nexport const controlSchemas = ${JSON.stringify(bodies, null, 2)}\n`
}

const namesOfBodies = [
  'Fault',
  'ClockChange',
  'TokenRequest',
  'DispatchFaults',
  'WebhookRequest',
  'WebhookRemoval',
]
