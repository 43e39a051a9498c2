import type { Color } from '../generated/models.js'
import { notA } from './not-a.js'

/**
 * Reads a colour with or without `#`, in any case, white space around it or not.
 *
 * @param text What somebody typed. Short forms (`#fff`) and names of colours are none of the API's.
 * @returns Six lower-case hexadecimal digits, as the API takes them, or null if the text is no such colour.
 */
export function parseColor(text: string): Color | null {
  return /^#?([\da-f]{6})$/.exec(text.trim().toLowerCase())?.[1] ?? null
}

/**
 * Writes a colour with `#` and in lower case, as the bot and CSS do. The API leaves the `#` out, and a system's colour is in the
 * case that was sent.
 *
 * @throws {RangeError} If the text is no colour.
 */
export function formatColor(color: Color): string {
  return `#${checked(color)}`
}

/**
 * The parts of a colour, from 0 to 255 each.
 *
 * @throws {RangeError} If the text is no colour.
 */
export function colorToRgb(color: Color): { red: number; green: number; blue: number } {
  const value = Number.parseInt(checked(color), 16)
  return { red: value >> 16, green: (value >> 8) & 255, blue: value & 255 }
}

function checked(text: string): Color {
  return parseColor(text) ?? notA('colour such as 1f6feb', text)
}
