import ts from 'typescript'
import { type OpenApiDocument, type Parameter, type Schema, schemaName } from './document.js'
import type { Operation } from './operation.js'
import { interfaceOf, literalOf, memberOf, nameOf, printed, referenceOf } from './schema.js'

const { factory } = ts

/**
 * Moves every component schema and every query out of openapi-typescript's types, to stand under a name of its own: as an interface, so
 * that an editor shows the name and not twenty lines of what it is.
 *
 * @param nodes The types. Where a schema stood, a reference to the model remains.
 * @returns The text of the file `models.ts`.
 */
export function moveModels(
  document: OpenApiDocument,
  operations: readonly Operation[],
  nodes: readonly ts.Node[],
): string {
  const components = interfaceOf(nodes, 'components')
  const schemas = literalOf(memberOf(components, 'schemas'))
  const parameters = literalOf(memberOf(components, 'parameters'))
  const operationTypes = interfaceOf(nodes, 'operations')
  const inRequests = modelsInRequests(document, operations)

  const models = schemas.members.flatMap((member) => {
    const name = nameOf(member)
    if (!name || !ts.isPropertySignature(member) || !member.type) return []
    return declaration(member, modelName(name), inRequests.has(name), parameters)
  })
  const queries = operations
    .filter(({ queryParameters }) => queryParameters.length > 0)
    .map(({ id, tag, methodName }) => {
      const query = memberOf(
        literalOf(memberOf(literalOf(memberOf(operationTypes, id)), 'parameters')),
        'query',
      )
      ts.setSyntheticLeadingComments(query, [comment(`Query of \`pk.${tag}.${methodName}\`.`)])
      return declaration(query, queryName(id), true, parameters)
    })
  return [...models, ...queries].map((node) => printed([node])).join('\n')
}

/** The name of a schema. Bodies of errors get another ending, as they are not the errors that the SDK throws. */
export const modelName = (schemaName: string) => schemaName.replace(/Error$/, 'ErrorBody')

/** The name of an operation's query. */
export const queryName = (operationId: string) =>
  `${operationId[0]?.toUpperCase()}${operationId.slice(1)}Query`

/**
 * The document as its types should read: a key that has no description of its own, but a reference, has that of the schema it refers to, so
 * that hovering over it says something. What openapi-typescript would write in front of descriptions is left out, or stands behind them.
 */
export function withReadableKeys(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  const { schemas, parameters = {} } = copy.components
  for (const schema of Object.values(schemas).flatMap(withInnerSchemas)) {
    delete schema.title
    delete schema.format
    for (const property of Object.values(schema.properties ?? {})) {
      const described = schemas[schemaName(property) ?? '']?.description
      if (described) property.description ??= described
      deprecateAtTheEnd(property)
    }
  }
  for (const parameter of Object.values(parameters)) deprecateAtTheEnd(parameter)
  return copy
}

/** In front of a description, the tag would take all of it for its own text. */
function deprecateAtTheEnd(described: Schema | Parameter): void {
  if (!described.deprecated) return
  delete described.deprecated
  described.description = `${described.description}\n@deprecated`
}

/** A schema and all that are written inside of it. */
function withInnerSchemas(schema: Schema): Schema[] {
  const { items, properties = {}, oneOf = [], anyOf = [] } = schema
  const inner = [...Object.values(properties), ...oneOf, ...anyOf, ...(items ? [items] : [])]
  return [schema, ...inner.flatMap(withInnerSchemas)]
}

/** A member as a declaration. What is left in its place is a reference to that. */
function declaration(
  member: ts.PropertySignature,
  name: string,
  isInRequests: boolean,
  parameters: ts.TypeLiteralNode,
): ts.Node {
  const type = ts.visitNode(member.type, (node) => standingAlone(node, parameters)) as ts.TypeNode
  const given = isInRequests ? (ts.visitNode(type, asGiven) as ts.TypeNode) : type
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const declared = ts.isTypeLiteralNode(given)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, given.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, given)
  ts.setSyntheticLeadingComments(declared, ts.getSyntheticLeadingComments(member))
  ts.setSyntheticLeadingComments(member, undefined)
  Object.assign(member, { type: factory.createTypeReferenceNode(`models.${name}`) })
  return declared
}

/** References to schemas by the names of their models, and those to parameters written out. */
function standingAlone(node: ts.Node, parameters: ts.TypeLiteralNode): ts.Node {
  const [root, kind, name] = referenceOf(node) ?? []
  if (root === 'components' && kind === 'schemas' && name)
    return factory.createTypeReferenceNode(modelName(name))
  if (root === 'components' && kind === 'parameters' && name)
    return ts.visitNode(memberOf(parameters, name).type as ts.TypeNode, (type) =>
      standingAlone(type, parameters),
    )
  return ts.visitEachChild(node, (child) => standingAlone(child, parameters), undefined)
}

/** The same type for what a program gives: an optional key may be undefined, and a list read-only. */
function asGiven(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, asGiven, undefined)
  if (ts.isArrayTypeNode(visited))
    return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
  if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
  const undefinedToo = factory.createUnionTypeNode([
    ...(ts.isUnionTypeNode(visited.type) ? visited.type.types : [visited.type]),
    factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ])
  const { modifiers, name, questionToken } = visited
  const optional = factory.updatePropertySignature(visited, modifiers, name, questionToken, undefinedToo)
  return ts.setSyntheticLeadingComments(optional, ts.getSyntheticLeadingComments(visited))
}

/** The schemas of all bodies of requests, and those that they refer to. */
function modelsInRequests(document: OpenApiDocument, operations: readonly Operation[]): Set<string> {
  const found = new Set<string>()
  const visit = (schema: Schema): void => {
    for (const inner of withInnerSchemas(schema)) {
      const name = schemaName(inner)
      if (!name || found.has(name)) continue
      found.add(name)
      visit(document.components.schemas[name] ?? {})
    }
  }
  for (const { body } of operations) if (body) visit(body.schema)
  return found
}

const comment = (text: string): ts.SynthesizedComment => ({
  kind: ts.SyntaxKind.MultiLineCommentTrivia,
  pos: -1,
  end: -1,
  hasTrailingNewLine: true,
  text: `* ${text} `,
})
