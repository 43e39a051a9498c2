import type { AutoproxyMode, AutoproxyRecord } from '../../store/records.js'
import { FieldErrors } from '../field-errors.js'
import type { Json, JsonObject } from '../json/value.js'
import { asText } from '../values.js'
import { given } from './fields.js'

export type AutoproxyPatch = Partial<Pick<AutoproxyRecord, 'autoproxy_mode' | 'autoproxy_member'>>

const modes: readonly string[] = ['off', 'front', 'latch', 'member'] satisfies AutoproxyMode[]
const messages = {
  notFound: 'Member not found.',
  notAllowed: "Cannot update autoproxy member if autoproxy is disabled or set to 'front' mode",
  missing: "An autoproxy member must be supplied for autoproxy mode 'member'",
}

/** What a body changes of an autoproxy setting. `find` looks a member up, and refuses one of another system. */
export function readAutoproxyPatch(
  body: JsonObject,
  stored: AutoproxyRecord,
  find: (ref: string) => number | undefined,
): AutoproxyPatch {
  const errors = new FieldErrors()
  const mode = readMode(errors, body.get('autoproxy_mode'))
  const ref = asText(body.get('autoproxy_member') ?? null)
  const member = ref === null ? undefined : find(ref)

  const nextMode = mode ?? stored.autoproxy_mode
  const isWithoutMember = nextMode === 'off' || nextMode === 'front'
  const error = (message: string) => errors.add('autoproxy_member', message)
  if (ref !== null && member === undefined) error(messages.notFound)
  if (ref !== null && isWithoutMember) error(messages.notAllowed)
  if (nextMode === 'member' && member === undefined && stored.autoproxy_member === null)
    error(messages.missing)
  errors.refuseIfAny()

  return given<Required<AutoproxyPatch>>({
    autoproxy_mode: mode,
    autoproxy_member: isWithoutMember ? null : member,
  })
}

/** Null is `off`; anything that is no mode counts as `off` too, besides being an error. */
function readMode(errors: FieldErrors, json: Json | undefined): AutoproxyMode | undefined {
  if (json === undefined) return undefined
  if (typeof json === 'string' && modes.includes(json)) return json as AutoproxyMode
  if (json !== null) errors.invalid('autoproxy_mode')
  return 'off'
}
