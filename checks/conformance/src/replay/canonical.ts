import type { Exchange, Json } from '../topic.js'
import type { Symbols } from './symbols.js'

/** An exchange in the form in which those of two servers can be compared. */
export interface CanonicalExchange {
  status?: number
  headers?: Record<string, string>
  body?: Json
  events: Json[]
  /** Why there is no answer. */
  error?: string
}

/** Lists that the server returns in no certain order, by the path of the request; `*` stands for every item of a list. */
const UNORDERED: [path: RegExp, lists: string[]][] = [
  [/^\/v2\/systems\/[^/]+\/members$/, ['']],
  [/^\/v2\/systems\/[^/]+\/groups$/, ['', '/*/members']],
  [/^\/v2\/groups\/[^/]+\/members$/, ['']],
  [/^\/v2\/members\/[^/]+\/groups$/, ['']],
  [/^\/v2\/systems\/[^/]+\/switches$/, ['/*/members']],
]

const UNORDERED_IN_EVENTS = ['', '/*/payload/data/members']

export function canonicalExchange(exchange: Exchange, symbols: Symbols): CanonicalExchange {
  const { sent, response, dispatch = [], error } = exchange
  const events = () => inCanonicalForm(dispatch as unknown as Json, UNORDERED_IN_EVENTS, symbols) as Json[]
  if (!response) return { error: error?.split(':')[0] ?? 'no answer', events: events() }
  const { status, headers, text, json } = response
  const unordered = sent?.method === 'GET' ? unorderedLists(sent.path) : []
  return {
    status,
    headers: {
      ...headers,
      ...(headers['x-ratelimit-reset'] !== undefined && { 'x-ratelimit-reset': '<seconds>' }),
    },
    body: json === undefined ? text : inCanonicalForm(json, unordered, symbols),
    events: events(),
  }
}

function unorderedLists(target: string): string[] {
  const [path = ''] = target.split('?')
  return UNORDERED.flatMap(([pattern, lists]) => (pattern.test(path) ? lists : []))
}

function inCanonicalForm(value: Json, unordered: string[], symbols: Symbols): Json {
  return convert(value, { key: '', place: '', unordered, symbols, textAs: 'name' })
}

interface Place {
  /** The nearest key above. */
  key: string
  /** JSON pointer, with `*` for the index in a list. */
  place: string
  unordered: string[]
  symbols: Symbols
  textAs: 'name' | 'preview'
}

function convert(value: Json, at: Place): Json {
  if (typeof value === 'string') return convertText(value, at)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const inside = { ...at, place: `${at.place}/*` }
    const items = at.unordered.includes(at.place) ? sorted(value, inside) : value
    return items.map((item) => convert(item, inside))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      convert(item, { ...at, key, place: `${at.place}/${key}` }),
    ]),
  )
}

function convertText(text: string, { key, symbols, textAs }: Place): string {
  if (key === 'traceId') return '<trace>'
  return key === 'message' ? symbols.message(text) : symbols[textAs](key, text)
}

function sorted(items: Json[], inside: Place): Json[] {
  return items
    .map((item) => ({ item, text: stableText(convert(item, { ...inside, textAs: 'preview' })) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item)
}

/** JSON with its keys in alphabetical order. */
export function stableText(value: Json | undefined): string {
  return (
    JSON.stringify(value, (_, part) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'absent'
  )
}
