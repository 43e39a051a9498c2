import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { renderSchema } from './schema.js'

/** Types of the control document, and its schemas, by which bodies are checked. */
export async function renderControl(): Promise<string> {
  const document = parse(readFileSync(new URL('../../control.openapi.yaml', import.meta.url), 'utf8'))
  const { Fault, ClockChange, TokenRequest } = document.components.schemas
  const schemas = JSON.stringify({ Fault, ClockChange, TokenRequest }, null, 2)
  return `${await renderSchema(document)}\nexport const controlSchemas = ${schemas}\n`
}
