import type { FieldErrors } from './field-errors.js'
import { isImageUrl } from './image-url.js'

type Value = string | null | undefined

/** Lengths are counted in UTF-16 code units. */
export function checkLength(errors: FieldErrors, field: string, value: Value, max: number): void {
  if (value && value.length > max) errors.tooLong(field, value.length, max)
}

const maxUrlLength = 256

export function checkImageUrl(errors: FieldErrors, field: string, value: Value): void {
  checkLength(errors, field, value, maxUrlLength)
  if (value && !isImageUrl(value)) errors.invalid(field)
}

// A line feed at the end passes here; the database refuses it afterwards.
const color = /^[0-9a-f]{6}\n?$/i

export function checkColor(errors: FieldErrors, field: string, value: Value): void {
  if (value && !color.test(value)) errors.invalid(field)
}
