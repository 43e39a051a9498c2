import { routes as documented } from '../generated/routes.js'
import type { HandlerName } from '../operations/index.js'
import { createRouter, type Routes } from './router.js'

const inVersion2 = Object.fromEntries(
  Object.entries<Routes<HandlerName>[string]>(documented).map(([path, operations]) => [
    `/v2${path}`,
    operations,
  ]),
)

/** An operation, or a route of the website of which nothing more is known than that it is there. */
export type RouteName = HandlerName | 'privateRoute'

/** Not for clients, and so not in the document. */
const undocumented: Routes<RouteName> = {
  '/v2/systems/{systemRef}/oembed.json': { GET: 'embedSystem' },
  '/v2/members/{memberRef}/oembed.json': { GET: 'embedMember' },
  '/v2/groups/{groupRef}/oembed.json': { GET: 'embedGroup' },
  '/private/bulk_privacy/member': { POST: 'setPrivacyOfMembers' },
  '/private/bulk_privacy/group': { POST: 'setPrivacyOfGroups' },
  '/private/discord/callback': { POST: 'privateRoute' },
  '/private/discord/callback2': { POST: 'privateRoute' },
  '/private/discord/shard_state': { GET: 'privateRoute' },
  '/private/stats': { GET: 'privateRoute' },
}

const routes: Routes<RouteName> = { ...inVersion2, ...undocumented }

/** Finds what answers a path of the server. */
export const findRoute = createRouter(routes)

const names = new Set<string>(Object.values(routes).flatMap((operations) => Object.values(operations)))

export const isOperation = (name: string): boolean => names.has(name)

/** The operation that a request to the API asks for. */
export const operationOf = ({ method, url }: Request): RouteName | undefined =>
  findRoute(new URL(url).pathname)?.operations.get(method)
