import { badRequest } from '../refusal.js'
import { isBlank, trimmed } from './white-space.js'

const maxUInt64 = 2n ** 64n - 1n

/** Whole numbers in paths and queries: decimal with a sign, or hexadecimal after `0x`, `&h` or `#`. */
function parseInteger(text: string, fromHex: (value: bigint) => bigint = (value) => value): bigint {
  const number = trimmed(text)
  if (/^[+-]?\d+$/.test(number))
    return number.startsWith('-') ? -BigInt(number.slice(1)) : BigInt(number.replace('+', ''))
  const [, hex] = /^(?:0x|&h|#)([0-9a-f]+)$/i.exec(number) ?? []
  if (hex === undefined) throw badRequest()
  return fromHex(BigInt(`0x${hex}`))
}

/** In hexadecimal the upper half of the 32 bits means numbers below zero. */
const signed = (value: bigint) => (value < 2n ** 32n ? BigInt.asIntN(32, value) : value)

export function readUInt64(text: string): string {
  const value = parseInteger(text)
  if (value < 0n || value > maxUInt64) throw badRequest()
  return String(value)
}

export function readInt32(text: string): number {
  const value = parseInteger(text, signed)
  if (BigInt.asIntN(32, value) !== value) throw badRequest()
  return Number(value)
}

/** An empty or blank optional value counts as absent. */
export function optional<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined || isBlank(text) ? undefined : read(text)
}

export function readFlag(text: string): boolean {
  const word = trimmed(text).toLowerCase()
  if (word !== 'true' && word !== 'false') throw badRequest()
  return word === 'true'
}
