/** What answers a path, by method, and the path's parameters, which are still percent-encoded. */
export interface Route<Name> {
  readonly operations: ReadonlyMap<string, Name>
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

/** The operations of the API: by path template, such as `/v2/systems/{systemRef}`, and method. */
export type Routes<Name> = Readonly<Record<string, Readonly<Record<string, Name>>>>

/** Finds a path; undefined if there is no such route. */
export type FindRoute<Name> = (path: string) => Route<Name> | undefined

interface Node<Name> {
  readonly children: Map<string, Node<Name>>
  parameter?: Node<Name>
  parameterNames: readonly string[]
  operations?: ReadonlyMap<string, Name>
}

/**
 * Finds a path among templates, segment by segment, so that the number of operations costs nothing. Like the server's
 * router it minds the case, takes a slash at the end for another path, and allows an empty parameter before another segment.
 */
export function createRouter<Name>(routes: Routes<Name>): FindRoute<Name> {
  const root = createNode<Name>()
  for (const [template, operations] of Object.entries(routes)) {
    const node = segmentsOf(template).reduce(childOf, root)
    node.operations = new Map(Object.entries(operations))
    node.parameterNames = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  }

  return (path) => {
    const found = find(root, segmentsOf(path))
    if (!found?.node.operations) return undefined
    const { operations, parameterNames } = found.node
    return {
      operations,
      parameters: parameterNames.map((name, index) => [name, found.values[index] ?? ''] as const),
    }
  }
}

const createNode = <Name>(): Node<Name> => ({ children: new Map(), parameterNames: [] })

const segmentsOf = (path: string) => path.split('/').slice(1)

function childOf<Name>(node: Node<Name>, segment: string): Node<Name> {
  if (segment.startsWith('{')) {
    node.parameter ??= createNode()
    return node.parameter
  }
  const child = node.children.get(segment) ?? createNode<Name>()
  node.children.set(segment, child)
  return child
}

interface Found<Name> {
  node: Node<Name>
  values: string[]
}

/** A literal segment comes before a parameter; where it leads nowhere, the parameter is tried. */
function find<Name>(node: Node<Name>, segments: string[]): Found<Name> | undefined {
  const [segment, ...rest] = segments
  if (segment === undefined) return node.operations && { node, values: [] }
  const literal = node.children.get(segment)
  const found = literal && find(literal, rest)
  if (found || !node.parameter || (segment === '' && rest.length === 0)) return found
  const below = find(node.parameter, rest)
  return below && { node: below.node, values: [segment, ...below.values] }
}
