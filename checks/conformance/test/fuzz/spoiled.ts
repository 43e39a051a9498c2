import fc from 'fast-check'
import type { Json } from '../../src/topic.js'

/** Names that every object of JavaScript has, or that are more than a name elsewhere. */
export const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
  '',
  ' ',
  '..',
  '\0',
  '%00',
  '🦊',
  '\ud800',
]

const ODD: Json[] = [
  ...TRAPS,
  null,
  true,
  0,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  1e308,
  [],
  {},
  [null],
  [[]],
  [{}],
  'x'.repeat(1001),
  'true',
  '0x10',
  '2026-02-30T00:00:00Z',
  '0000-01-01',
  '9999-12-31T23:59:59.999999999Z',
  'https://',
  'https://[',
  'UTC+99',
  'aaaaaa\n',
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
]

const oddValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', size: '-1' }) },
)

/** A value with one thing in it replaced, taken away or added. */
export function nearly(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(value, fc.nat(), fc.constantFrom('replace', 'remove', 'add'), oddValue, fc.constantFrom(...TRAPS))
    .map(([whole, place, change, odd, key]) => {
      const places = placesOf(whole)
      const at = places[place % places.length] as Place
      if (change === 'add') return added(whole, at.value, key, odd)
      return at.replaced(change === 'replace' ? odd : undefined) ?? odd
    })
}

/** A value somewhere in another, and how the whole looks when something else, or nothing, stands there. */
interface Place {
  value: Json
  replaced(by: Json | undefined): Json | undefined
}

function placesOf(value: Json, replaced: Place['replaced'] = (by) => by): Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          placesOf(item, (by) => replaced(withEntry(value, key, by))),
        )
      : []
  return [{ value, replaced }, ...inside]
}

function added(whole: Json, container: Json, key: string, odd: Json): Json {
  const place = placesOf(whole).find(({ value }) => value === container)
  return place?.replaced(withEntry(container, key, odd)) ?? odd
}

function withEntry(container: Json, key: string, item: Json | undefined): Json {
  if (typeof container !== 'object' || container === null) return item ?? null
  if (Array.isArray(container)) {
    const rest = container.filter((_, index) => String(index) !== key)
    return item === undefined ? rest : [...rest, item]
  }
  // By entries, so that `__proto__` becomes a key like any other.
  const rest = Object.entries(container).filter(([name]) => name !== key)
  return Object.fromEntries(item === undefined ? rest : [...rest, [key, item]])
}

/** The text of a value, damaged: cut off, overwritten, nested too deep, in another encoding, or no text at all. */
export function brokenBytes(value: fc.Arbitrary<Json>): fc.Arbitrary<Uint8Array> {
  const text = value.map((json) => Buffer.from(JSON.stringify(json)))
  return fc.oneof(
    fc.tuple(text, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % (bytes.length + 1))),
    fc.tuple(text, fc.nat(), fc.uint8Array({ maxLength: 4 })).map(([bytes, at, noise]) => {
      const middle = at % (bytes.length + 1)
      return Buffer.concat([bytes.subarray(0, middle), noise, bytes.subarray(middle + noise.length)])
    }),
    fc.tuple(text, text).map((both) => Buffer.concat(both)),
    fc
      .tuple(text, fc.constantFrom('utf16le', 'latin1'))
      .map(([bytes, encoding]) => Buffer.from(bytes.toString(), encoding as BufferEncoding)),
    text.map((bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes])),
    fc
      .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...DEPTHS))
      .map(([opening, depth]) => Buffer.from(opening.repeat(depth))),
    fc.constantFrom(...LENIENT).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 64 }),
  )
}

const OPENINGS = ['[', '{"a":', '{"privacy":', '{"proxy_tags":[', '/*', '"\\u', '-']
const DEPTHS = [31, 33, 5000]
const LENIENT = [
  "{name:'x',}",
  '[,]',
  '{"name":undefined}',
  '{"timestamp":new Date(1e99)}',
  '{"latch_timeout":1e999}',
  '{"latch_timeout":99999999999999999999999999}',
  '{"name":"a","name":"b"}',
  '{"__proto__":{"name":"x"},"name":"y"}',
  'NaN',
  'null',
  '/**/',
]
