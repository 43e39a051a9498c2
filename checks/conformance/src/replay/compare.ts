import type { DispatchEvent, Exchange, Json, Scenario } from '../topic.js'
import { type CanonicalExchange, canonicalExchange, stableText } from './canonical.js'
import { Symbols } from './symbols.js'

/** A place in an exchange where the replayed one is not like the recorded one. */
export interface Difference {
  path: string
  recorded: string
  replayed: string
}

/** An exchange of a scenario, as it was recorded and as it was replayed. */
export interface Pair {
  recorded: Exchange
  replayed: Exchange
  /** Their canonical forms, reduced to what has to be equal. */
  expected: CanonicalExchange
  actual: CanonicalExchange
  differences: Difference[]
}

export function compare(recorded: Scenario, replayed: Scenario, layer: string, seeded: Set<string>): Pair[] {
  const recordedSymbols = new Symbols(seeded, recorded)
  const replayedSymbols = new Symbols(seeded, replayed)
  // The application stands behind a recorded front only to be passed on to: its events were not kept.
  const withoutEvents = layer === 'app' ? (exchange: Exchange) => exchange : withNoEvents
  return recorded.exchanges.map((recordedOne, index) => {
    const one = withoutEvents(recordedOne)
    const other = withoutEvents(replayed.exchanges[index] as Exchange)
    const isCompared = comparedHeaders(layer, one)
    const expected = withHeaders(
      canonicalExchange(withoutUnsureEvents(one, other), recordedSymbols),
      isCompared,
    )
    const actual = withHeaders(
      canonicalExchange(withoutUnsureEvents(other, one), replayedSymbols),
      isCompared,
    )
    return { recorded: one, replayed: other, expected, actual, differences: differencesOf(expected, actual) }
  })
}

/** The server looks a new member or group up before it is surely stored, so that these events often never come. */
const UNSURE_EVENTS = ['CREATE_MEMBER', 'CREATE_GROUP']

/** Leaves out unsure events that the other side lacks. */
function withoutUnsureEvents(exchange: Exchange, { dispatch: others = [] }: Exchange): Exchange {
  if (!exchange.dispatch) return exchange
  const dispatch = exchange.dispatch.filter(
    (event) =>
      !UNSURE_EVENTS.includes(typeOf(event)) || others.some((other) => typeOf(other) === typeOf(event)),
  )
  return { ...exchange, dispatch }
}

function typeOf({ payload }: DispatchEvent): string {
  return String((payload as { type?: Json } | null)?.type)
}

const withNoEvents = ({ dispatch: _, ...exchange }: Exchange): Exchange => exchange

const FRONT_HEADER = /^(access-control|x-ratelimit)-/

/**
 * A recording of the application alone knows nothing of the headers that the front adds; where the front gives the
 * answer itself, it can only vouch for the content type.
 */
function comparedHeaders(layer: string, { front }: Exchange): (name: string) => boolean {
  if (layer !== 'app') return () => true
  return front === 'edge' ? (name) => name === 'content-type' : (name) => !FRONT_HEADER.test(name)
}

function withHeaders(exchange: CanonicalExchange, isCompared: (name: string) => boolean): CanonicalExchange {
  const { headers } = exchange
  if (!headers) return exchange
  return {
    ...exchange,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => isCompared(name))),
  }
}

type Comparable = Json | undefined

function differencesOf(expected: CanonicalExchange, actual: CanonicalExchange): Difference[] {
  return differencesAt('', expected as unknown as Json, actual as unknown as Json)
}

function differencesAt(path: string, recorded: Comparable, replayed: Comparable): Difference[] {
  if (Array.isArray(recorded) && Array.isArray(replayed) && recorded.length !== replayed.length)
    return [{ path, recorded: `list of ${recorded.length}`, replayed: `list of ${replayed.length}` }]
  if (isContainer(recorded) && isContainer(replayed) && Array.isArray(recorded) === Array.isArray(replayed)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(replayed)])
    return [...keys].flatMap((key) => differencesAt(`${path}/${key}`, own(recorded, key), own(replayed, key)))
  }
  const texts = { recorded: stableText(recorded), replayed: stableText(replayed) }
  return texts.recorded === texts.replayed ? [] : [{ path, ...texts }]
}

type Container = { [key: string]: Json }

function isContainer(value: Comparable): value is Container {
  return typeof value === 'object' && value !== null
}

function own(container: Container, key: string): Comparable {
  return Object.hasOwn(container, key) ? container[key] : undefined
}
