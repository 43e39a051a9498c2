import type { Json } from './topic.js'

/** Ways in which the server's JSON reader is laxer than JSON, by the names of their tolerances. */
export const LAXITIES = ['lenient-json', 'text-after-value', 'cut-off-body'] as const
type Laxity = (typeof LAXITIES)[number]

export interface LaxReading {
  value: Json
  laxities: Set<Laxity>
}

/**
 * Reads a text as the server's JSON reader does, strict JSON included; `undefined` where that one refuses too.
 * Among what it takes beyond JSON: comments, single quotes, keys without quotes, trailing commas, raw line feeds in texts, `undefined`,
 * `NaN`, hexadecimal and octal numbers, `new Date(…)`, anything behind the first value, and open levels at the end of the text.
 */
export function readLeniently(text: string): LaxReading | undefined {
  try {
    return { value: JSON.parse(text), laxities: new Set() }
  } catch {
    return new LenientReader(text).read()
  }
}

/** The server refuses what is nested deeper (D52). */
const MOST_LEVELS = 32

class LenientReader {
  readonly #text: string
  readonly #laxities = new Set<Laxity>()
  #at = 0
  #level = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): LaxReading | undefined {
    try {
      this.#skipBlanks()
      const value = this.#value()
      this.#skipBlanks()
      if (!this.#atEnd()) this.#laxities.add('text-after-value')
      return { value, laxities: this.#laxities }
    } catch (error) {
      if (error instanceof Refused) return undefined
      throw error
    }
  }

  #value(): Json {
    if (this.#take('{')) return this.#object()
    if (this.#take('[')) return this.#array()
    if (this.#next('"') || this.#next("'")) return this.#string()
    return this.#word()
  }

  #object(): Json {
    const entries: [string, Json][] = []
    this.#list('}', () => {
      const key = this.#next('"') || this.#next("'") ? this.#string() : this.#lax(this.#match(/[\w$]+/y))
      this.#skipBlanks()
      if (!this.#take(':')) throw new Refused()
      this.#skipBlanks()
      entries.push([key, this.#value()])
    })
    return Object.fromEntries(entries)
  }

  #array(): Json {
    const items: Json[] = []
    this.#list(']', () => items.push(this.#next(',') ? this.#lax(null) : this.#value()))
    return items
  }

  #list(end: string, readItem: () => void): void {
    this.#level += 1
    if (this.#level > MOST_LEVELS) throw new Refused()
    this.#items(end, readItem)
    this.#level -= 1
  }

  #items(end: string, readItem: () => void): void {
    this.#skipBlanks()
    if (this.#take(end)) return
    for (;;) {
      readItem()
      this.#skipBlanks()
      if (this.#atEnd()) this.#laxities.add('cut-off-body')
      if (this.#atEnd() || this.#take(end)) return
      if (!this.#take(',')) throw new Refused()
      this.#skipBlanks()
      if (this.#take(end)) {
        this.#laxities.add('lenient-json')
        return
      }
    }
  }

  #string(): string {
    const quote = this.#text[this.#at] as '"' | "'"
    if (quote === "'") this.#laxities.add('lenient-json')
    const raw = this.#match(quote === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^'\\]|\\.)*'/sy).slice(1, -1)
    const escaped = raw
      .replace(/\\'/g, "'")
      .replace(/(?<!\\)(?:\\\\)*"/g, (match) => `${match.slice(0, -1)}\\"`)
      .replace(/[^\P{Cc}\x7f-\x9f]/gu, (control) => this.#lax(JSON.stringify(control).slice(1, -1)))
    return this.#strictly(`"${escaped}"`) as string
  }

  #word(): Json {
    const number = this.#tryMatch(/-?[\d.][\w.+-]*/y)
    if (number !== undefined) return this.#number(number)
    if (this.#tryMatch(/new\s+Date\(-?\d*\)/y) !== undefined) return this.#lax(new Date(0).toISOString())
    const word = this.#match(/-?[A-Za-z]+/y)
    if (Object.hasOwn(STRICT_WORDS, word)) return STRICT_WORDS[word] as Json
    if (Object.hasOwn(LAX_WORDS, word)) return this.#lax(LAX_WORDS[word] as Json)
    throw new Refused()
  }

  #number(text: string): number {
    if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text)
    if (/^0[xX][0-9a-fA-F]+$/.test(text)) return this.#lax(Number(text))
    if (/^0[0-7]+$/.test(text)) return this.#lax(Number.parseInt(text, 8))
    if (/^-?(\d+\.|\.\d+)$/.test(text)) return this.#lax(Number(text))
    throw new Refused()
  }

  #skipBlanks(): void {
    this.#tryMatch(/[ \t\r\n]*/y)
    if (this.#tryMatch(/(?:(?!\ufeff)\s|\/\*.*?\*\/|\/\/[^\r\n]*)+/sy)) this.#laxities.add('lenient-json')
  }

  #strictly(json: string): Json {
    try {
      return JSON.parse(json)
    } catch {
      throw new Refused()
    }
  }

  #lax<T>(value: T): T {
    this.#laxities.add('lenient-json')
    return value
  }

  #match(pattern: RegExp): string {
    const match = this.#tryMatch(pattern)
    if (match === undefined) throw new Refused()
    return match
  }

  #tryMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)?.[0]
    this.#at += match?.length ?? 0
    return match
  }

  #take(character: string): boolean {
    if (!this.#next(character)) return false
    this.#at += 1
    return true
  }

  #next(character: string): boolean {
    return this.#text[this.#at] === character
  }

  #atEnd(): boolean {
    return this.#at >= this.#text.length
  }
}

class Refused extends Error {}

const STRICT_WORDS: Record<string, Json> = { true: true, false: false, null: null }
const LAX_WORDS: Record<string, Json> = {
  undefined: null,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}
