import { badRequest, serverError } from '../refusal.js'
import type { Instant } from '../time.js'
import { type Body, readClass } from './body.js'
import { FieldErrors } from './field-errors.js'
import type { Json, JsonObject } from './json/value.js'
import { parseLooseTimestamp } from './loose-timestamp.js'
import { parseStrictTimestamp } from './strict-timestamp.js'
import { asOptionalText } from './values.js'

export interface NewSwitch {
  members: (string | null)[]
  /** Undefined for now. */
  timestamp: Instant | undefined
}

export function readNewSwitch(body: Body): NewSwitch {
  const object = readClass(body)
  const members = object.get('members')
  if (!Array.isArray(members)) throw badRequest()
  return { members: members.map(asMemberText), timestamp: asStrictTimestamp(object.get('timestamp')) }
}

/** Unlike in other lists, scalars count as they are written. */
function asMemberText(json: Json): string | null {
  if (typeof json === 'object' && json !== null) throw badRequest()
  return json === null ? null : String(json)
}

function asStrictTimestamp(json: Json | undefined): Instant | undefined {
  if (json === undefined || json === null || json === '') return undefined
  const instant = typeof json === 'string' ? parseStrictTimestamp(json) : undefined
  if (instant === undefined) throw badRequest()
  return instant
}

export function readMovedSwitch(body: JsonObject, now: Date): Instant {
  const text = asOptionalText(body.get('timestamp') ?? null)
  if (text === null) {
    const errors = new FieldErrors()
    errors.add('timestamp', "Key 'timestamp' is required.")
    errors.refuseIfAny()
  }
  const instant = parseLooseTimestamp(text ?? '', now)
  if (instant === 'unreadable') throw badRequest()
  if (instant === 'impossible') throw serverError()
  return instant
}
