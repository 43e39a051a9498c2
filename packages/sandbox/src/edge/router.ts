import { routes as documented } from '../generated/routes.js'
import type { HandlerName } from '../operations/index.js'

export interface Route {
  readonly handlers: ReadonlyMap<string, HandlerName>
  /** Path parameters, still percent-encoded. */
  readonly parameters: readonly [name: string, value: string][]
}

interface Node {
  readonly children: Map<string, Node>
  parameter?: { name: string; node: Node }
  handlers?: Map<string, HandlerName>
}

const undocumented: Record<string, Record<string, HandlerName>> = {
  '/systems/{systemRef}/oembed.json': { GET: 'embedSystem' },
  '/members/{memberRef}/oembed.json': { GET: 'embedMember' },
  '/groups/{groupRef}/oembed.json': { GET: 'embedGroup' },
}

const operations = new Set<string>()
const root = createNode()
for (const [path, handlers] of Object.entries({ ...documented, ...undocumented })) {
  const node = path.split('/').slice(1).reduce(childOf, root)
  node.handlers = new Map(Object.entries(handlers))
  for (const operation of node.handlers.values()) operations.add(operation)
}

function createNode(): Node {
  return { children: new Map() }
}

function childOf(node: Node, segment: string): Node {
  const [, name] = /^\{(.+)\}$/.exec(segment) ?? []
  if (name) {
    node.parameter ??= { name, node: createNode() }
    return node.parameter.node
  }
  const child = node.children.get(segment) ?? createNode()
  node.children.set(segment, child)
  return child
}

export const isOperation = (name: string): boolean => operations.has(name)

/** The operation that a request to the API asks for. */
export function operationOf({ method, url }: Request): HandlerName | undefined {
  const { pathname } = new URL(url)
  return pathname.startsWith('/v2/')
    ? findRoute(pathname.slice('/v2'.length))?.handlers.get(method)
    : undefined
}

/** Finds what answers a path such as `/systems/exampl`. The cost grows with the path, not with the number of routes. */
export function findRoute(path: string): Route | undefined {
  const parameters: [string, string][] = []
  let node: Node | undefined = root
  for (const segment of path.split('/').slice(1)) {
    const child: Node | undefined = node.children.get(segment)
    if (!child && node.parameter && segment !== '') parameters.push([node.parameter.name, segment])
    node = child ?? (segment === '' ? undefined : node.parameter?.node)
    if (!node) return undefined
  }
  return node.handlers && { handlers: node.handlers, parameters }
}
