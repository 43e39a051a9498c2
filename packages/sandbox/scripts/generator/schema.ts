import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { OpenApiDocument } from './document.js'

/** The types of the whole document, as openapi-typescript writes them. */
export async function renderSchema(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    // Otherwise everything with a default would have to be given, in requests too.
    defaultNonNullable: false,
    silent: true,
  })
  return astToString(nodes)
}
