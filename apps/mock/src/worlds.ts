import { randomUUID } from 'node:crypto'
import { controlPrefix, SeedError, type SeedSource } from '@pluralkit-openapi/sandbox'
import { addControlCors, isForeign } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from './buffered-request.js'
import type { BufferedFetch } from './fetch.js'
import { isOverlong, refuseOverlong } from './http/overlong.js'
import { pathPrefix } from './prism/operations.js'
import type { Simulation, SimulationOptions } from './simulation.js'

/** How one world is made. What is left out is as it is for all. */
export interface WorldOptions extends SimulationOptions {
  /** Letters, digits, `-`, `_` and `.`: a part of its address. Made up if it is left out. */
  name?: string
  /** What is in it at first: what the mock was started with, unless something else is given. */
  seed?: SeedSource
}

export const worldsPrefix = '/worlds'
const worldPath = /^\/worlds\/([^/]+)(\/.*)?$/
/** A name of dots alone would mean another place. */
const validName = /^(?!\.+$)[\w.-]{1,64}$/

/** Isolated sandboxes by name. When there are too many, the one that was used longest ago goes. */
export class Worlds {
  /** In order of use. */
  readonly #byName = new Map<string, Simulation>()

  constructor(
    private readonly make: (options: WorldOptions) => Simulation,
    private readonly maxWorlds: number,
  ) {}

  get names(): string[] {
    return [...this.#byName.keys()]
  }

  /** The world of this name, made when it is first used. */
  use(name: string): Simulation {
    const known = this.#byName.get(name)
    if (!known) return this.create({ name }).world
    this.#byName.delete(name)
    this.#byName.set(name, known)
    return known
  }

  /** Throws a WorldError for a name that is taken or can't be one, and a SeedError for a bad seed. */
  create({ name = randomUUID(), ...options }: WorldOptions): { name: string; world: Simulation } {
    if (!validName.test(name))
      throw new WorldError(400, 'The name of a world is 1 to 64 letters, digits, "-", "_" and ".".')
    if (this.#byName.has(name))
      throw new WorldError(409, `There is a world "${name}" already. Delete it first, or leave the name out.`)
    const world = this.make(options)
    this.#byName.set(name, world)
    if (this.#byName.size > this.maxWorlds) this.delete(this.#byName.keys().next().value as string)
    return { name, world }
  }

  delete(name: string): void {
    this.#byName.get(name)?.sandbox.reset()
    this.#byName.delete(name)
  }
}

class WorldError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Answers for worlds under `/worlds/<name>`, and makes and lists them at `/_sandbox/worlds` if control is open. */
export const withWorlds =
  (next: BufferedFetch, worlds: Worlds, control: boolean): BufferedFetch =>
  async (request) => {
    const { pathname } = new URL(request.url)
    if (control && pathname === `${controlPrefix}/worlds`) return answerWorlds(worlds, request)
    const [, name, rest] = worldPath.exec(pathname) ?? []
    if (name === undefined) return next(request)
    if (!validName.test(name) || rest === undefined)
      return explain(404, `A world is at ${worldsPrefix}/<name>${pathPrefix}.`)
    return worlds.use(name).fetch(inside(request, rest))
  }

/** The same request as the world sees it. */
function inside(request: BufferedRequest, path: string): BufferedRequest {
  const url = new URL(request.url)
  url.pathname = path
  return request.at(url.href)
}

async function answerWorlds(worlds: Worlds, request: BufferedRequest): Promise<Response> {
  if (isForeign(request)) return explain(403, 'Only pages of this machine may control the mock.')
  return addControlCors(request, await answerMethod(worlds, request))
}

async function answerMethod(worlds: Worlds, request: BufferedRequest): Promise<Response> {
  switch (request.method) {
    case 'OPTIONS':
      return new Response(null, { status: 204 })
    case 'GET':
      return Response.json(worlds.names.map((name) => ({ name })))
    case 'POST':
    case 'DELETE':
      return changeWorlds(worlds, request)
    default:
      return explain(405, 'Only GET, POST, DELETE.', { Allow: 'GET, POST, DELETE' })
  }
}

async function changeWorlds(worlds: Worlds, request: BufferedRequest): Promise<Response> {
  const text = await request.text()
  if (isOverlong(request)) return refuseOverlong(request)
  try {
    const options = readOptions(text)
    if (request.method === 'DELETE') {
      if (options.name === undefined)
        throw new WorldError(400, 'The body has to name the world: {"name": "…"}.')
      worlds.delete(options.name)
      return new Response(null, { status: 204 })
    }
    const { name, world } = worlds.create(options)
    const path = `${worldsPrefix}/${name}`
    const origin = `http://${request.headers.get('host') ?? 'localhost'}`
    return Response.json({
      name,
      url: origin + path,
      baseUrl: origin + path + pathPrefix,
      systems: world.sandbox.systems,
    })
  } catch (error) {
    if (error instanceof SeedError) return explain(400, error.message)
    if (error instanceof WorldError) return explain(error.status, error.message)
    throw error
  }
}

const checks: Record<keyof WorldOptions, (value: unknown) => boolean> = {
  name: (value) => typeof value === 'string',
  seed: (value) => typeof value === 'object' && value !== null,
  limits: (value) => typeof value === 'boolean',
  profile: (value) => value === 'server' || value === 'documented',
  edge: (value) => value === 'current' || value === 'older' || value === 'none',
  revision: (value) => value === 'current' || value === 'next',
  strict: (value) => typeof value === 'boolean',
}

function readOptions(text: string): WorldOptions {
  let options: unknown
  try {
    options = JSON.parse(text || '{}')
  } catch {
    throw new WorldError(400, 'The body is not JSON.')
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new WorldError(400, 'The body has to be an object.')
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, key))
      throw new WorldError(400, `A world has no option "${key}". It has ${Object.keys(checks).join(', ')}.`)
    if (!checks[key as keyof WorldOptions](value))
      throw new WorldError(400, `The option "${key}" can't be ${shown(value)}.`)
  }
  return options
}

/** Lists and objects are only named: they can be nested more deeply than the stack allows. */
const shown = (value: unknown) =>
  typeof value === 'object' && value !== null ? 'a list or an object' : JSON.stringify(value).slice(0, 80)

const explain = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ message }, { status, headers })
