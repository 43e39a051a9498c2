import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { OpenApiDocument } from './document.js'

/** The types of a document as openapi-typescript makes them: `paths`, `components`, `operations`. */
export async function schemaNodes(document: OpenApiDocument): Promise<ts.Node[]> {
  return openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    // Otherwise everything with a default would have to be given, in requests too.
    defaultNonNullable: false,
    silent: true,
  })
}

/** The text of the file `schema.ts`, whose schemas and queries stand in `models.ts`. */
export function renderSchema(nodes: readonly ts.Node[]): string {
  return `import type * as models from './models.js'\n\n${printed(nodes)}`
}

/** The text of types, with documentation that reads as prose. */
export function printed(nodes: readonly ts.Node[]): string {
  return astToString([...nodes])
    .replace(/(\/\*\*|^\s*\*) @description /gm, '$1 ')
    .replace(/^(\s*\*) {5}/gm, '$1 ') // lines that follow the first of a description
    .replace(/^\s*\* @(constant|enum \{\w+\})\n/gm, '')
    .replace(/\/\*\* @(constant|enum \{\w+\}) \*\/\n\s*/g, '')
}

/** The member of this name, such as `components` → `schemas`. */
export function memberOf(
  { members }: ts.InterfaceDeclaration | ts.TypeLiteralNode,
  name: string,
): ts.PropertySignature {
  const found = members.find((member) => nameOf(member) === name)
  if (!found || !ts.isPropertySignature(found)) throw new Error(`The types have no "${name}".`)
  return found
}

/** The interface of this name among the declarations. */
export function interfaceOf(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name)
  if (!found) throw new Error(`The types have no interface "${name}".`)
  return found as ts.InterfaceDeclaration
}

/** The members of a property whose type is written out. */
export function literalOf({ type }: ts.PropertySignature): ts.TypeLiteralNode {
  if (!type || !ts.isTypeLiteralNode(type)) throw new Error('A type that should be written out is not.')
  return type
}

export const nameOf = ({ name }: ts.TypeElement) =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined

/** What a type refers to, such as `['components', 'schemas', 'Member']`; undefined for other types. */
export function referenceOf(node: ts.Node): string[] | undefined {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text]
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined
  const { literal } = node.indexType
  const object = referenceOf(node.objectType)
  return object && ts.isStringLiteral(literal) ? [...object, literal.text] : undefined
}
