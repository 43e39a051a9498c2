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

type Routes = Record<string, Record<string, HandlerName>>

const undocumented: Routes = {
  '/v2/systems/{systemRef}/oembed.json': { GET: 'embedSystem' },
  '/v2/members/{memberRef}/oembed.json': { GET: 'embedMember' },
  '/v2/groups/{groupRef}/oembed.json': { GET: 'embedGroup' },
  '/private/bulk_privacy/member': { POST: 'setPrivacyOfMembers' },
  '/private/bulk_privacy/group': { POST: 'setPrivacyOfGroups' },
}
const inVersion2 = ([path, handlers]: [string, Routes[string]]) => [`/v2${path}`, handlers] as const

const operations = new Set<string>()
const root = createNode()
for (const [path, handlers] of [
  ...Object.entries<Routes[string]>(documented).map(inVersion2),
  ...Object.entries(undocumented),
]) {
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
  return findRoute(new URL(url).pathname)?.handlers.get(method)
}

/** Finds what answers a path such as `/v2/systems/exampl`. The cost grows with the path, not with the number of routes. */
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
