import { isDeepStrictEqual } from 'node:util'
import type {
  Exchange,
  Json,
  RecordedResponse,
  RequestTemplate,
  Scenario,
  Seed,
  SentRequest,
  Topic,
} from './topic.js'

/**
 * The form in which recordings are kept in git: what follows from the rest is left out, one exchange stands on one line.
 * Left out for good are the recorder's own working notes (`note`, `expect`, `saveErrors`).
 */
export interface CompactTopic extends Omit<Topic, 'scenarios'> {
  /** The headers that an answer of each status has, unless it says otherwise. */
  usualHeaders: Record<string, Record<string, string>>
  scenarios: (Omit<Scenario, 'exchanges'> & { exchanges: CompactExchange[] })[]
}

type CompactExchange = Omit<Exchange, 'sent' | 'response'> & {
  /** What was sent beyond or instead of what the request says; `null`: nothing was sent. */
  sent?: Partial<SentRequest> | null
  response?: CompactResponse
}

/** `json` stands for its compact text; `text` is there where it is anything else. */
type CompactResponse = Partial<RecordedResponse> & { status: number }

export function compact(topic: Topic, seed: Seed): CompactTopic {
  const { scenarios, ...head } = topic
  const usualHeaders = mostCommonHeaders(scenarios)
  return {
    ...head,
    usualHeaders,
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      exchanges: scenario.exchanges.map((exchange) => compactExchange(exchange, usualHeaders, seed)),
    })),
  }
}

export function expand(topic: CompactTopic, seed: Seed): Topic {
  const { usualHeaders, scenarios, ...head } = topic
  return {
    ...head,
    scenarios: scenarios.map((scenario) => ({
      ...scenario,
      exchanges: scenario.exchanges.map((exchange) => expandExchange(exchange, usualHeaders, seed)),
    })),
  }
}

export function isCompact(topic: Topic | CompactTopic): topic is CompactTopic {
  return 'usualHeaders' in topic
}

/** One exchange on one line. */
export function format(topic: CompactTopic): string {
  const { scenarios, ...head } = topic
  const list = (items: string[]) => `[\n${items.join(',\n')}\n]`
  const written = scenarios.map(({ exchanges, ...scenario }) =>
    withMember(
      JSON.stringify(scenario),
      'exchanges',
      list(exchanges.map((exchange) => JSON.stringify(exchange))),
    ),
  )
  return `${withMember(JSON.stringify(head, null, 1), 'scenarios', list(written))}\n`
}

function withMember(object: string, key: string, value: string): string {
  return `${object.replace(/\n?\}$/, '')},\n${JSON.stringify(key)}:${value}}`
}

function compactExchange(
  exchange: Exchange,
  usualHeaders: CompactTopic['usualHeaders'],
  seed: Seed,
): CompactExchange {
  const { name, request, front, save, sent, response, error, dispatch } = exchange
  const compacted: Record<string, unknown> = {
    name,
    front,
    request,
    save,
    sent: sent ? differenceOf(sent, usualSent(request, sent, seed)) : null,
    response: response && compactResponse(response, usualHeaders),
    error,
    dispatch,
  }
  return withoutUndefined(compacted) as unknown as CompactExchange
}

function expandExchange(
  exchange: CompactExchange,
  usualHeaders: CompactTopic['usualHeaders'],
  seed: Seed,
): Exchange {
  const { sent, response, ...rest } = exchange
  return {
    ...rest,
    ...(sent === null ? {} : { sent: { ...usualSent(rest.request, sent ?? {}, seed), ...sent } }),
    ...(response ? { response: expandResponse(response, usualHeaders) } : {}),
  }
}

function compactResponse(
  response: RecordedResponse,
  usualHeaders: CompactTopic['usualHeaders'],
): CompactResponse {
  const { status, headers, text, json } = response
  const compacted = {
    status,
    headers: isDeepStrictEqual(headers, usualHeaders[status]) ? undefined : headers,
    ...(json !== undefined && JSON.stringify(json) === text ? { json } : { text: text || undefined }),
  }
  return withoutUndefined(compacted) as CompactResponse
}

function expandResponse(
  response: CompactResponse,
  usualHeaders: CompactTopic['usualHeaders'],
): RecordedResponse {
  const text = response.text ?? (response.json === undefined ? '' : JSON.stringify(response.json))
  const json = response.json ?? parsedOrUndefined(text)
  const headers = response.headers ?? usualHeaders[response.status] ?? {}
  return { status: response.status, headers, text, ...(json === undefined ? {} : { json }) }
}

/** What the recorder sends for a request that has no placeholders and no headers of its own. */
function usualSent(request: RequestTemplate, sent: Partial<SentRequest>, seed: Seed): SentRequest {
  const { method, path } = request
  const body = 'body' in request ? JSON.stringify(request.body) : request.rawBody
  const sentBody = sent.body ?? (sent.bodyBytes === undefined ? body : undefined)
  const length = sent.bodyBytes ?? (sentBody === undefined ? undefined : Buffer.byteLength(sentBody))
  const headers = usualRequestHeaders(request, length, seed)
  return { method, path, headers, ...(sentBody === undefined ? {} : { body: body ?? sentBody }) }
}

/** The headers that the recorder sends of its own accord, with a body of this length. */
export function usualRequestHeaders(
  request: RequestTemplate,
  length: number | undefined,
  seed: Seed,
): Record<string, string> {
  const token = tokenOf(request.as, seed)
  return {
    'User-Agent': 'api-recorder/1 (local test)',
    Accept: '*/*',
    ...(token === undefined ? {} : { Authorization: token }),
    ...(length === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(length === undefined && ['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(request.method)
      ? {}
      : { 'Content-Length': String(length ?? 0) }),
  }
}

function tokenOf(actor: string | undefined, seed: Seed): string | undefined {
  if (actor === 'badToken') return seed.names.unknown.token
  return seed.systems.find((system) => system.key === actor)?.token
}

function differenceOf(sent: SentRequest, usual: SentRequest): Partial<SentRequest> | undefined {
  const entries = Object.entries(sent).filter(
    ([key, value]) => !isDeepStrictEqual(value, usual[key as keyof SentRequest]),
  )
  return entries.length ? Object.fromEntries(entries) : undefined
}

function mostCommonHeaders(scenarios: Scenario[]): CompactTopic['usualHeaders'] {
  const counts = new Map<string, { status: number; headers: Record<string, string>; count: number }>()
  for (const { response } of scenarios.flatMap((scenario) => scenario.exchanges)) {
    if (!response) continue
    const key = JSON.stringify([response.status, response.headers])
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { status: response.status, headers: response.headers, count: 1 })
  }
  const usual: CompactTopic['usualHeaders'] = {}
  for (const { status, headers } of [...counts.values()].sort((a, b) => b.count - a.count))
    usual[status] ??= headers
  return usual
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}

function parsedOrUndefined(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
