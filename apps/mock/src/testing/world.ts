import { type Control, createControl, type SandboxSystem } from '@pluralkit-openapi/sandbox'
import { createPluralKit, type PluralKit } from '@pluralkit-openapi/sdk'
import type { WorldOptions } from '../worlds.js'
import { mockUrl } from './process.js'

export type { WorldOptions } from '../worlds.js'

/** An isolated sandbox behind an address of its own, for one test. */
export interface TestWorld {
  name: string
  /** Such as `http://127.0.0.1:4010/worlds/…`. */
  url: string
  /** Where the API begins: `url` and `/v2`. */
  baseUrl: string
  systems: SandboxSystem[]
  /** Of the first system. */
  token: string
  /** Its clock, faults, webhooks, requests and state. */
  control: Control
}

/** What each test gets. */
export interface WorldContext {
  world: TestWorld
  /** A client of the world, with the token of its first system and without pacing, as there are no limits. */
  pk: PluralKit
}

/** Makes a world: without limits, unless the options say otherwise. */
export async function openWorld(
  options: WorldOptions = {},
): Promise<WorldContext & { close(): Promise<void> }> {
  const base = await mockUrl()
  const { name, systems } = await manage('POST', { limits: false, ...options })
  const url = `${base}/worlds/${name}`
  const [first] = systems
  const world = {
    name,
    url,
    baseUrl: `${url}/v2`,
    systems,
    token: first?.token ?? '',
    control: createControl(url),
  }
  const pk = createPluralKit({
    userAgent: 'tests (pluralkit-mock)',
    baseUrl: world.baseUrl,
    pacing: false,
    ...(first?.token && { token: first.token }),
  })
  return { world, pk, close: async () => void (await manage('DELETE', { name })) }

  async function manage(method: string, body: object): Promise<{ name: string; systems: SandboxSystem[] }> {
    const response = await fetch(`${base}/_sandbox/worlds`, { method, body: JSON.stringify(body) })
    const text = await response.text()
    if (response.ok) return text ? JSON.parse(text) : { name: '', systems: [] }
    throw new Error(`The world for the test could not be made: ${text}`)
  }
}
