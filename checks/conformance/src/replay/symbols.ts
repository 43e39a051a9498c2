import type { Json, Seed } from '../topic.js'
import { splitId, withoutDashes } from './placeholders.js'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHORT_ID = /^[a-z]{5,6}$/
const TOKEN = /^[A-Za-z0-9+/]{64}$/
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?Z$/

/** The keys whose values can be short ids; under others five letters are a word. */
const ID_KEYS = ['id', 'system', 'autoproxy_member', 'members']

/** How far the clock that made a time may stand from that of the recorder. */
const CLOCK_TOLERANCE_MS = 90_000

type Kind = 'uuid' | 'id' | 'token' | 'time'

/**
 * Symbols for what a server made up in a scenario (ids, tokens, the present time), numbered in order of appearance. So
 * two servers' answers can be compared: the values differ, but the same thing has to come back at the same places.
 */
export class Symbols {
  readonly #symbols = new Map<string, string>()
  readonly #counts = new Map<Kind, number>()
  /** Symbols by the spellings in which error messages repeat a reference. */
  readonly #spellings = new Map<string, string>()
  readonly #fromMs: number
  readonly #toMs: number
  /** Such as `2026-11-23T`. */
  readonly #today: string

  constructor(
    readonly seeded: ReadonlySet<string>,
    { startedAt, endedAt }: { startedAt: string; endedAt: string },
  ) {
    this.#fromMs = Date.parse(startedAt) - CLOCK_TOLERANCE_MS
    this.#toMs = Date.parse(endedAt) + CLOCK_TOLERANCE_MS
    this.#today = startedAt.slice(0, 'yyyy-MM-ddT'.length)
  }

  /** The symbol for a value, or the value itself if nobody made it up. */
  name(key: string, text: string): string {
    const known = this.#symbols.get(text)
    const kind = this.#kindOf(key, text)
    if (!kind) return this.#withoutToday(text)
    if (known) return known
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const symbol = kind === 'time' ? timeSymbol(count, text) : `<${kind} ${count}>`
    this.#symbols.set(text, symbol)
    if (kind !== 'time') this.#addSpellings(text, symbol)
    return symbol
  }

  /** Like `name`, but a value that is new gets no number: for putting lists in order before anything in them is numbered. */
  preview(key: string, text: string): string {
    const kind = this.#kindOf(key, text)
    return kind ? (this.#symbols.get(text) ?? `<${kind}>`) : this.#withoutToday(text)
  }

  /** An error message, with symbols for the references that it quotes. */
  message(text: string): string {
    return text.replace(/'([^']*)'/g, (quoted, ref) => {
      const symbol = this.#spellings.get(ref)
      return symbol ? `'${symbol}'` : quoted
    })
  }

  #kindOf(key: string, text: string): Kind | undefined {
    if (this.seeded.has(text)) return undefined
    if (UUID.test(text)) return 'uuid'
    if (ID_KEYS.includes(key) && SHORT_ID.test(text)) return 'id'
    if (TOKEN.test(text)) return 'token'
    return this.#isPresent(text) ? 'time' : undefined
  }

  /** Times of the seed and of requests lie elsewhere. */
  #isPresent(text: string): boolean {
    const [, seconds, fraction = '0'] = TIME.exec(text) ?? []
    const ms = Date.parse(`${seconds}.${fraction.slice(0, 3)}Z`)
    return ms >= this.#fromMs && ms <= this.#toMs
  }

  /** A request may name a time of today without the day, which the answer adds. */
  #withoutToday(text: string): string {
    return TIME.test(text) && text.startsWith(this.#today) ? text.replace(this.#today, '<today>T') : text
  }

  #addSpellings(text: string, symbol: string): void {
    const spellings = { '': text, upper: text.toUpperCase(), bare: withoutDashes(text), split: splitId(text) }
    for (const [spelling, spelled] of Object.entries(spellings))
      if (!this.#spellings.has(spelled)) this.#spellings.set(spelled, `${symbol}${spelling}`)
  }
}

/** Times have at most six digits behind the point, and no zero at the end. */
function timeSymbol(count: number, text: string): string {
  const fraction = TIME.exec(text)?.[2] ?? ''
  return fraction.length > 6 || fraction.endsWith('0')
    ? `<time ${count}, unusual fraction>`
    : `<time ${count}>`
}

/** Every id and token of a seed, and those that stand for unknown ones. */
export function seededIds({ systems, names: { unknown } }: Seed): Set<string> {
  return new Set(texts({ systems, unknown } as unknown as Json).filter(isId))
}

const isId = (text: string) => [SHORT_ID, UUID, TOKEN].some((pattern) => pattern.test(text))

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
