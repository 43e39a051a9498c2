import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { InterfaceDeclaration } from 'typescript'

/** The types of a document, as openapi-typescript writes them, but for its paths, which repeat its operations. */
export async function renderSchema(document: object): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as OpenAPI3, {
    // Otherwise everything with a default would have to be given, in requests too.
    defaultNonNullable: false,
    silent: true,
  })
  return astToString(nodes.filter((node) => (node as InterfaceDeclaration).name?.text !== 'paths'))
}
