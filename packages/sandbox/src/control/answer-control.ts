import { SeedError } from '../seed/seed-error.js'
import { ControlError } from './control-error.js'
import { addControlCors, isForeign } from './origin.js'
import { type Controlled, controlRoutes } from './routes.js'
import { type ControlProblem, controlPrefix } from './wire.js'

export const isControl = (request: Request): boolean =>
  new URL(request.url).pathname.startsWith(`${controlPrefix}/`)

/** Answers requests to the control routes. */
export const createControlFetch =
  (controlled: Controlled) =>
  async (request: Request): Promise<Response> =>
    addControlCors(request, await answer(controlled, request))

async function answer(controlled: Controlled, request: Request): Promise<Response> {
  if (isForeign(request))
    return refuse(403, { message: 'Only pages of this machine may control the sandbox.' })
  const path = new URL(request.url).pathname.slice(controlPrefix.length)
  const route = Object.hasOwn(controlRoutes, path) ? controlRoutes[path] : undefined
  if (!route) return refuse(404, { message: `The control routes are ${allPaths}.` })
  if (request.method === 'OPTIONS') return new Response(null, { status: 204 })
  const handler = Object.hasOwn(route, request.method) ? route[request.method] : undefined
  if (!handler) return refuseMethod(Object.keys(route).join(', '))
  try {
    const result = await handler(controlled, await request.text())
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
  } catch (error) {
    if (error instanceof SeedError) return refuse(400, { message: error.message, path: error.path })
    if (!(error instanceof ControlError)) throw error
    const { status, message, path } = error
    return refuse(status, { message, ...(path !== undefined && { path }) })
  }
}

const allPaths = Object.keys(controlRoutes)
  .map((path) => controlPrefix + path)
  .join(', ')

const refuse = (status: number, problem: ControlProblem) => Response.json(problem, { status })

function refuseMethod(allow: string): Response {
  const response = refuse(405, { message: `Only ${allow}.` })
  response.headers.set('Allow', allow)
  return response
}
