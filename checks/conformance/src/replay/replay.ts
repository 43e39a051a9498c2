import type {
  DispatchEvent,
  Exchange,
  Json,
  RecordedResponse,
  Scenario,
  Seed,
  SentRequest,
} from '../topic.js'
import { type OutgoingRequest, outgoingRequest } from './outgoing.js'
import { MissingValue, seedValues, type Values } from './placeholders.js'
import type { Answer, ReplayTarget } from './target.js'

/** Sends the requests of a recorded scenario to a target, and records what comes back in the same form. */
export async function replay(target: ReplayTarget, scenario: Scenario, seed: Seed): Promise<Scenario> {
  await target.reset(scenario.startedAt)
  const startedAt = target.nowMs()
  const replayer = new Replayer(target, seed)
  const exchanges: Exchange[] = []
  for (const exchange of scenario.exchanges) exchanges.push(await replayer.repeat(exchange))
  return {
    name: scenario.name,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(target.nowMs()).toISOString(),
    exchanges,
  }
}

const WITHOUT_EVENTS = ['GET', 'HEAD', 'OPTIONS']

class Replayer {
  readonly #values: Values
  #eventsSeen = 0

  constructor(
    readonly target: ReplayTarget,
    readonly seed: Seed,
  ) {
    this.#values = seedValues(seed)
  }

  async repeat({ name, request, front, save }: Exchange): Promise<Exchange> {
    const exchange: Exchange = { name, request, ...(front && { front }), ...(save && { save }) }
    let outgoing: OutgoingRequest
    try {
      outgoing = outgoingRequest(request, this.#values, this.seed)
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error
      return { ...exchange, error: `not sent: ${error.message}` }
    }
    const sent = sentForm(outgoing, request.rawBase64 !== undefined)
    try {
      const response = responseForm(await this.target.send(outgoing))
      this.#save(save, response.json)
      const dispatch = WITHOUT_EVENTS.includes(outgoing.method) ? [] : await this.#newEvents()
      return { ...exchange, sent, response, ...(dispatch.length && { dispatch }) }
    } catch (error) {
      return { ...exchange, sent, error: `no answer: ${error instanceof Error ? error.message : error}` }
    }
  }

  #save(pointers: Exchange['save'] = {}, json: Json | undefined): void {
    for (const [name, pointer] of Object.entries(pointers)) {
      const value = valueAt(json, pointer)
      if (typeof value === 'string' || typeof value === 'number') this.#values.set(name, String(value))
    }
  }

  async #newEvents(): Promise<DispatchEvent[]> {
    const events = await this.target.events()
    const fresh = events.slice(this.#eventsSeen)
    this.#eventsSeen = events.length
    return fresh
  }
}

function sentForm({ method, path, headers, body }: OutgoingRequest, isBytes: boolean): SentRequest {
  const sentBody = isBytes ? { bodyBytes: body?.length ?? 0 } : { body: body?.toString() ?? '' }
  return { method, path, headers, ...(body && sentBody) }
}

function responseForm({ status, headers, text }: Answer): RecordedResponse {
  const response = { status, headers: keptHeaders(headers), text }
  try {
    return { ...response, json: JSON.parse(text) }
  } catch {
    return response
  }
}

const KEPT = /^(content-type|cache-control|allow|location|retry-after|access-control-.*|x-ratelimit-.*)$/

/** The headers that recordings keep. Of the version it is only kept that there is one: its value is the server's build. */
function keptHeaders(headers: Record<string, string>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => KEPT.test(name))
  if (headers['x-pluralkit-version'] !== undefined) kept.push(['x-pluralkit-version', 'present'])
  return Object.fromEntries(kept)
}

/** The value at a JSON pointer. */
function valueAt(json: Json | undefined, pointer: string): Json | undefined {
  const keys = pointer.split('/').slice(1)
  return keys.reduce<Json | undefined>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    return (value as { [key: string]: Json })[name]
  }, json)
}
