interface Routable {
  method: string
  path: string
}

export interface Route<T> {
  /** By method, upper case. */
  operations: Map<string, T>
  /** As they stand in the URL, still percent-encoded. */
  parameters: Record<string, string>
}

interface Node<T> {
  literals: Map<string, Node<T>>
  parameter?: Node<T>
  parameterNames: string[]
  operations: Map<string, T>
}

/**
 * Finds a path among path templates, segment by segment, so that the number of operations costs nothing. Like the server:
 * letter case counts, a slash at the end makes another path, and a parameter is never empty.
 */
export function createRouter<T extends Routable>(operations: T[]): (path: string) => Route<T> | undefined {
  const root = emptyNode<T>()
  for (const operation of operations) insert(root, operation)

  return (path) => {
    const found = find(root, segmentsOf(path))
    if (!found) return undefined
    const { node, values } = found
    const parameters = Object.fromEntries(node.parameterNames.map((name, i) => [name, values[i] ?? '']))
    return { operations: node.operations, parameters }
  }
}

const emptyNode = <T>(): Node<T> => ({ literals: new Map(), parameterNames: [], operations: new Map() })

const segmentsOf = (path: string) => path.split('/').slice(1)

function insert<T extends Routable>(root: Node<T>, operation: T): void {
  const parameterNames: string[] = []
  let node = root
  for (const segment of segmentsOf(operation.path)) {
    const parameterName = /^\{(.+)\}$/.exec(segment)?.[1]
    if (parameterName !== undefined) {
      parameterNames.push(parameterName)
      node.parameter ??= emptyNode()
      node = node.parameter
    } else {
      const next = node.literals.get(segment) ?? emptyNode<T>()
      node.literals.set(segment, next)
      node = next
    }
  }
  node.parameterNames = parameterNames
  node.operations.set(operation.method.toUpperCase(), operation)
}

/** A literal segment goes before a parameter; where it leads nowhere, the parameter is tried. */
function find<T>(
  node: Node<T>,
  [segment, ...rest]: string[],
): { node: Node<T>; values: string[] } | undefined {
  if (segment === undefined) return node.operations.size > 0 ? { node, values: [] } : undefined
  const literal = node.literals.get(segment)
  const found = literal && find(literal, rest)
  if (found || !node.parameter || segment === '') return found
  const below = find(node.parameter, rest)
  return below && { node: below.node, values: [segment, ...below.values] }
}
