import { badRequest, serverError } from '../refusal.js'
import { formatDouble } from './double.js'
import type { Json } from './json/value.js'
import { isBlank, trimmed } from './white-space.js'

const int32 = { min: -(2 ** 31), max: 2 ** 31 - 1 }
const isInt64 = (value: bigint) => BigInt.asIntN(64, value) === value

/** A JSON value where the server wants a text. Scalars are turned into one; a number too long for it crashes it. */
export function asText(json: Json): string | null {
  if (json === null || typeof json === 'string') return json
  if (typeof json === 'boolean') return json ? 'True' : 'False'
  if (typeof json === 'number') return formatDouble(json)
  if (json instanceof Date) return formatDate(json)
  if (typeof json !== 'bigint') throw badRequest()
  if (!isInt64(json)) throw serverError()
  return String(json)
}

/** `01/31/1970 00:00:00` */
function formatDate(date: Date): string {
  const [year, month, day, time] = date.toISOString().split(/[-T.]/)
  return `${month}/${day}/${year} ${time}`
}

/** A text of which only white space counts as none. */
export function asOptionalText(json: Json): string | null {
  const text = asText(json)
  return text === null || isBlank(text) ? null : text
}

/** A JSON value where the server wants a boolean. What it can't convert, null above all, crashes it. */
export function asBoolean(json: Json): boolean {
  if (typeof json === 'boolean') return json
  if (typeof json === 'number') return json !== 0
  if (typeof json === 'bigint' && isInt64(json)) return json !== 0n
  if (json instanceof Date) throw serverError()
  if (typeof json === 'object' && json !== null) throw badRequest()
  const word = typeof json === 'string' ? trimmed(json).toLowerCase() : ''
  if (word !== 'true' && word !== 'false') throw serverError()
  return word === 'true'
}

/** A JSON value where the server wants a 32-bit integer or null. */
export function asInteger(json: Json): number | null {
  if (json === null) return null
  if (typeof json === 'boolean') return Number(json)
  if (json instanceof Date) throw serverError()
  if (typeof json === 'object') throw badRequest()
  const value = typeof json === 'string' ? integerOf(json) : roundHalfEven(Number(json))
  if (!(value >= int32.min && value <= int32.max)) throw serverError()
  return value
}

const integerOf = (text: string) => (/^[+-]?\d+$/.test(trimmed(text)) ? Number(trimmed(text)) : Number.NaN)

function roundHalfEven(value: number): number {
  const floor = Math.floor(value)
  if (value - floor !== 0.5) return Math.round(value)
  return floor % 2 === 0 ? floor : floor + 1
}
