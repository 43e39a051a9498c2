/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = (random: Random, from: string) => from[Math.floor(random() * from.length)] as string

function pickAll(random: Random, count: number, from: string): string {
  let picked = ''
  while (picked.length < count) picked += pick(random, from)
  return picked
}

/** The letters of short ids: those that can't be mistaken for each other and form no words. */
const shortIdLetters = 'abcefghjknoprstuvwxyz'
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const randomShortId = (random: Random): string => pickAll(random, 6, shortIdLetters)
export const randomToken = (random: Random): string => pickAll(random, 64, base64)
export const randomHex = (random: Random, length: number): string =>
  pickAll(random, length, '0123456789abcdef')

const uuidTemplate = [...'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx']
const hexCodes = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

/** Made of character codes: a large seed needs a million of them, and a string added up piece by piece takes several times as long. */
export function randomUuid(random: Random): string {
  const codes = uuidTemplate.map((letter) => {
    if (letter === 'x') return hexCodes[Math.floor(random() * 16)] as number
    if (letter === 'y') return hexCodes[8 + Math.floor(random() * 4)] as number
    return letter.charCodeAt(0)
  })
  return String.fromCharCode(...codes)
}

/** A copy in another order. */
export function shuffled<T>(random: Random, list: Iterable<T>): T[] {
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other] as T, copy[last] as T]
  }
  return copy
}
