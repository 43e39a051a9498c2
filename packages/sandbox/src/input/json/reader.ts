import { isBlank } from '../white-space.js'
import { readNumber } from './number.js'
import type { Json, JsonObject } from './value.js'

export class MalformedJson extends Error {
  override readonly name: string = 'MalformedJson'

  /** @param at - index of the first character of the text that can't be read */
  constructor(readonly at: number) {
    super()
  }
}

export class JsonTooDeep extends MalformedJson {
  override readonly name = 'JsonTooDeep'
}

const maxDepth = 32
const words: Record<string, Json> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}
const bareKey = /[\p{L}\p{N}_$]+/uy
const dateConstructor = /new\s+Date\s*\(\s*(-?\d{1,15})\s*\)/y
const loneSurrogates = /\p{Surrogate}/gu
const escapes: Record<string, string> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '\\': '\\',
  '/': '/',
  '"': '"',
  "'": "'",
}

export interface ReaderOptions {
  /** Whether a text that ends after a complete value counts as if every open level had been closed. */
  mayBeCutOff: boolean
  /**
   * Whether the server reads the text into a class of its own: keys count in any case (they come out in lower case), lists
   * under one key are joined, and numbers stay the text that they are.
   */
  isForClass: boolean
  /** Whether only white space and comments may follow the value. */
  isAll?: boolean
}

/**
 * Reads the first value of a text as leniently as the server does: comments, single quotes, bare keys, trailing commas,
 * anything after the value. Undefined if there is none.
 */
export function readJson(text: string, options: ReaderOptions): Json | undefined {
  return new JsonReader(text, options).readDocument()
}

class JsonReader {
  readonly #text: string
  readonly #options: ReaderOptions
  #at = 0
  #depth = 0

  constructor(text: string, options: ReaderOptions) {
    this.#text = text
    this.#options = options
  }

  readDocument(): Json | undefined {
    this.#skip()
    const value = this.#isAtEnd ? undefined : this.#value()
    if (!this.#options.isAll) return value
    this.#skip()
    if (!this.#isAtEnd) throw new MalformedJson(this.#at)
    return value
  }

  get #isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  get #next(): string {
    return this.#text.charAt(this.#at)
  }

  #value(): Json {
    const next = this.#next
    if (next === '{') return this.#nested(() => this.#object())
    if (next === '[') return this.#nested(() => this.#array())
    if (next === '"' || next === "'") return this.#string()
    return this.#text.startsWith('new', this.#at) ? this.#date() : this.#wordOrNumber()
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > maxDepth) throw new JsonTooDeep(this.#at)
    this.#at += 1
    const value = read()
    this.#depth -= 1
    return value
  }

  #object(): JsonObject {
    const object: JsonObject = new Map()
    for (;;) {
      this.#skip()
      if (this.#take('}')) return object
      const key = this.#key()
      this.#skipWhiteSpace()
      if (!this.#take(':')) throw new MalformedJson(this.#at)
      this.#skip()
      this.#set(object, key, this.#value())
      if (this.#endsAfterValue('}')) return object
    }
  }

  #set(object: JsonObject, key: string, value: Json): void {
    if (!this.#options.isForClass) object.set(key, value)
    else object.set(key.toLowerCase(), join(object.get(key.toLowerCase()), value))
  }

  #array(): Json[] {
    const array: Json[] = []
    for (;;) {
      this.#skip()
      if (this.#take(']')) return array
      if (this.#take(',')) {
        array.push(null)
        continue
      }
      array.push(this.#value())
      if (this.#endsAfterValue(']')) return array
    }
  }

  /** Takes what follows a value: a comma, or the end of the level. */
  #endsAfterValue(closing: string): boolean {
    this.#skip()
    if (this.#isAtEnd && this.#options.mayBeCutOff) return true
    if (this.#take(closing)) return true
    if (this.#take(',')) return false
    throw new MalformedJson(this.#at)
  }

  #key(): string {
    if (this.#next === '"' || this.#next === "'") return this.#string()
    bareKey.lastIndex = this.#at
    const [name] = bareKey.exec(this.#text) ?? []
    if (!name) throw new MalformedJson(this.#at)
    this.#at += name.length
    return name
  }

  #string(): string {
    const quote = this.#next
    let text = ''
    for (let from = ++this.#at; ; ) {
      if (this.#isAtEnd) throw new MalformedJson(this.#at)
      const next = this.#next
      if (next === quote || next === '\\') text += this.#text.slice(from, this.#at)
      this.#at += 1
      if (next === quote) return text.replace(loneSurrogates, '\ufffd')
      if (next !== '\\') continue
      text += this.#escape()
      from = this.#at
    }
  }

  #escape(): string {
    const letter = this.#next
    this.#at += 1
    if (letter === 'u') {
      const hex = this.#text.slice(this.#at, this.#at + 4)
      if (!/^[0-9a-f]{4}$/i.test(hex)) throw new MalformedJson(this.#at)
      this.#at += 4
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    const character = escapes[letter]
    if (character === undefined) throw new MalformedJson(this.#at - 1)
    return character
  }

  #date(): Date {
    dateConstructor.lastIndex = this.#at
    const [match, ms] = dateConstructor.exec(this.#text) ?? []
    if (match === undefined) throw new MalformedJson(this.#at)
    this.#at += match.length
    return new Date(Number(ms))
  }

  #wordOrNumber(): Json {
    const start = this.#at
    while (!this.#isAtEnd && !this.#isSeparator) this.#at += 1
    const text = this.#text.slice(start, this.#at)
    const value = Object.hasOwn(words, text)
      ? words[text]
      : /^[-.\d]/.test(text)
        ? readNumber(text)
        : undefined
    if (value === undefined) throw new MalformedJson(start)
    return this.#options.isForClass && /\d/.test(text) ? text : value
  }

  get #isSeparator(): boolean {
    return ',]}/'.includes(this.#next) || isBlank(this.#next)
  }

  #take(character: string): boolean {
    if (this.#next !== character) return false
    this.#at += 1
    return true
  }

  /** Skips white space and comments. */
  #skip(): void {
    for (;;) {
      this.#skipWhiteSpace()
      if (this.#next !== '/') return
      this.#comment()
    }
  }

  #skipWhiteSpace(): void {
    while (!this.#isAtEnd && isBlank(this.#next)) this.#at += 1
  }

  #comment(): void {
    const opening = this.#text.slice(this.#at, this.#at + 2)
    if (opening !== '//' && opening !== '/*') throw new MalformedJson(this.#at)
    const closing = opening === '//' ? /[\r\n]|$/g : /\*\//g
    closing.lastIndex = this.#at + 2
    if (!closing.exec(this.#text)) throw new MalformedJson(this.#at)
    this.#at = closing.lastIndex
  }
}

const join = (earlier: Json | undefined, value: Json): Json =>
  Array.isArray(earlier) && Array.isArray(value) ? [...earlier, ...value] : value
