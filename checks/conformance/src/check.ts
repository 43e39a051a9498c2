import type { ApiDocument, Operation, OperationResponse } from './document.js'
import { EXCEPTIONS } from './exceptions.js'
import { refusalReasons } from './refusals.js'
import { readRequest, sentHeader } from './request.js'
import { type Route, Router, type Undocumented } from './route.js'
import type { Exchange, Topic } from './topic.js'

export interface Problem {
  kind: 'answer' | 'request' | 'refusal' | 'event'
  /** Topic / scenario / exchange. */
  where: string
  operation: string
  status?: number
  /** JSON path of what is wrong. */
  path: string
  message: string
}

export interface Report {
  exchanges: number
  /** Answered requests of documented operations. */
  answers: number
  answersValid: number
  /** Requests of documented operations that the server accepted (2xx). */
  requests: number
  requestsExplained: number
  events: number
  eventsValid: number
  exceptions: Counts<string>
  tolerances: Counts<string>
  /** Requests that the document allows and the server refused (400, 415, 500), by reason. */
  refusals: Counts<string>
  /** Exchanges that belong to no operation of the document, by class. */
  undocumented: Counts<Undocumented>
  /** How many answers each operation had. */
  operations: Counts<string>
  problems: Problem[]
}

type Counts<Name extends string> = Map<Name, number>

const REFUSED = new Set([400, 415, 500])

/** What counts as no `User-Agent` (D1). */
const NAMELESS = [undefined, 'unknown']

/** Holds every recorded exchange against the document, in one pass. */
export function checkRecordings(document: ApiDocument, topics: Topic[]): Report {
  const report: Report = {
    exchanges: 0,
    answers: 0,
    answersValid: 0,
    requests: 0,
    requestsExplained: 0,
    events: 0,
    eventsValid: 0,
    exceptions: new Map(),
    tolerances: new Map(),
    refusals: new Map(),
    undocumented: new Map(),
    operations: new Map(),
    problems: [],
  }
  const checker = new Checker(document, report)
  for (const { topic, scenarios } of topics)
    for (const { name, exchanges } of scenarios)
      for (const exchange of exchanges) checker.check(`${topic} / ${name} / ${exchange.name}`, exchange)
  return report
}

class Checker {
  readonly #router: Router

  constructor(
    readonly document: ApiDocument,
    readonly report: Report,
  ) {
    this.#router = new Router(document)
  }

  check(where: string, exchange: Exchange): void {
    this.report.exchanges += 1
    const route = this.#routeOf(exchange)
    for (const { payload } of exchange.dispatch ?? []) this.#checkEvent(where, payload)
    if (typeof route === 'string') count(this.report.undocumented, route)
    else {
      count(this.report.operations, route.operation.operationId)
      this.#checkAnswer(where, route.operation, exchange)
      this.#checkRequest(where, route, exchange)
    }
  }

  #routeOf(exchange: Exchange): Route | Undocumented {
    const { sent, response } = exchange
    if (!sent || !response) return 'no answer'
    if (response.status === 414) return 'request line too long'
    const isEmpty400 = response.status === 400 && response.text === ''
    if (isEmpty400 && NAMELESS.includes(sentHeader(exchange, 'user-agent'))) return 'no User-Agent'
    return this.#router.find(sent.method, sent.path)
  }

  #checkAnswer(where: string, operation: Operation, exchange: Exchange): void {
    this.report.answers += 1
    const wrong = answerProblems(this.document, operation, exchange)
    const exception = EXCEPTIONS.find(({ covers }) => covers(this.document, operation, exchange))
    if (!wrong.length) this.report.answersValid += 1
    else if (exception) count(this.report.exceptions, exception.name)
    else this.#report('answer', where, operation, exchange, wrong)
  }

  #checkRequest(where: string, route: Route, exchange: Exchange): void {
    const status = exchange.response?.status ?? 0
    const accepted = status >= 200 && status < 300
    if (!accepted && !REFUSED.has(status)) return
    const { tolerances, unexplained } = readRequest(this.document, route, exchange)
    if (accepted) {
      this.report.requests += 1
      for (const name of tolerances) count(this.report.tolerances, name)
      if (unexplained.length) this.#report('request', where, route.operation, exchange, unexplained)
      else this.report.requestsExplained += 1
    } else if (!tolerances.size && !unexplained.length) {
      const reasons = refusalReasons(route, exchange)
      for (const name of reasons ?? []) count(this.report.refusals, name)
      if (!reasons)
        this.#report('refusal', where, route.operation, exchange, [
          {
            path: '',
            message: `the document allows this request; the server answered ${exchange.response?.text}`,
          },
        ])
    }
  }

  #checkEvent(where: string, payload: unknown): void {
    this.report.events += 1
    const wrong = eventProblems(this.document, payload)
    if (!wrong.length) this.report.eventsValid += 1
    this.report.problems.push(
      ...wrong.map((problem) => ({
        kind: 'event' as const,
        where,
        operation: eventType(payload),
        ...problem,
      })),
    )
  }

  #report(
    kind: Problem['kind'],
    where: string,
    operation: Operation,
    { response }: Exchange,
    wrong: Wrong[],
  ): void {
    const { operationId } = operation
    const status = response ? { status: response.status } : {}
    this.report.problems.push(
      ...wrong.map((problem) => ({ kind, where, operation: operationId, ...status, ...problem })),
    )
  }
}

interface Wrong {
  path: string
  message: string
}

/** What in an answer goes against the response that the document has for its operation, status and content type. */
export function answerProblems(
  document: ApiDocument,
  operation: Operation,
  { response }: Pick<Exchange, 'response'>,
): Wrong[] {
  if (!response) return []
  const documented = operation.responses.get(response.status)
  if (!documented) return [{ path: '', message: `the status ${response.status} is not documented` }]
  return [...headerProblems(documented, response.headers), ...bodyProblems(document, documented, response)]
}

function headerProblems(documented: OperationResponse, headers: Record<string, string>): Wrong[] {
  const names = new Set([...documented.headers.keys()].map((name) => name.toLowerCase()))
  return Object.keys(headers)
    .filter((name) => name.startsWith('x-') && !names.has(name))
    .map((name) => ({ path: name, message: 'the header is not documented' }))
}

function bodyProblems(
  document: ApiDocument,
  { content }: OperationResponse,
  response: NonNullable<Exchange['response']>,
): Wrong[] {
  if (response.text === '') return content.size ? [{ path: '', message: 'the body is empty' }] : []
  const type = response.headers['content-type']?.split(';')[0]?.trim() ?? 'none'
  const documented = content.get(type)
  if (!documented) return [{ path: '', message: `the content type ${type} is not documented` }]
  return wrongPlaces(document, documented.model, response.json)
}

/** What in an event's payload goes against the model of its type. */
function eventProblems(document: ApiDocument, payload: unknown): Wrong[] {
  const model = document.events.get(eventType(payload))
  if (!model) return [{ path: '/type', message: `the event ${eventType(payload)} is not documented` }]
  return wrongPlaces(document, model, payload)
}

function wrongPlaces(document: ApiDocument, model: object, value: unknown): Wrong[] {
  return document.violations(model, value).map(({ instancePath, message = '', params }) => {
    const { additionalProperty, unevaluatedProperty } = params
    const key = additionalProperty ?? unevaluatedProperty
    return { path: instancePath, message: key === undefined ? message : `${message}: ${key}` }
  })
}

function eventType(payload: unknown): string {
  return String((payload as { type?: unknown } | null)?.type)
}

function count<Name extends string>(counts: Counts<Name>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
