import { documentedAnswers, type Operation } from '../prism/operations.js'
import type { Violation } from '../prism/violations.js'
import { type FieldErrors, fieldErrors } from './field-errors.js'

/** One of the operation's documented errors, by status and name of the example, and why it is the answer. */
export interface Refusal {
  status: number
  example: string
  violations: readonly Violation[]
  errors?: FieldErrors
  /** The request is not charged, and the answer says nothing of the rate limit. */
  beforeLimiter?: boolean
  closesConnection?: boolean
}

export const badRequest = (violations: readonly Violation[]): Refusal => ({
  status: 400,
  example: 'BadRequest',
  violations,
})

const unauthorized = (violations: readonly Violation[]): Refusal => ({
  status: 401,
  example: 'Unauthorized',
  violations,
})

/** What is settled before the method even counts: parameters that can't be decoded, and `@me` without a token. */
export function refuseParameters(parameters: Record<string, string>, request: Request): Refusal | undefined {
  const values = Object.entries(parameters).map(([name, text]) => ({ name, value: decode(text) }))
  const undecodable = values.filter(({ value }) => value === undefined)
  if (undecodable.length > 0) {
    const message = 'The parameter is not percent-encoded UTF-8'
    const violations = undecodable.map(({ name }) => ({ location: 'path' as const, path: [name], message }))
    return { ...badRequest(violations), beforeLimiter: true }
  }
  const namesOwnSystem = values.some(({ name, value }) => name === 'systemRef' && value === '@me')
  if (namesOwnSystem && !request.headers.get('authorization')) {
    const violation = { location: 'header' as const, path: ['Authorization'], message: '@me needs a token' }
    return { ...unauthorized([violation]), beforeLimiter: true }
  }
  return undefined
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** A reference of no known form is answered like one that nobody has: `systemRef` with `SystemNotFound`. */
export function refuseReference(violations: readonly Violation[]): Refusal | undefined {
  for (const { location, path } of violations) {
    const [, initial, rest] = /^(.)(.*)Ref$/.exec(path[0] ?? '') ?? []
    if (location === 'path' && initial) {
      return {
        status: 404,
        example: `${initial.toUpperCase()}${rest}NotFound`,
        violations,
        beforeLimiter: true,
      }
    }
  }
  return undefined
}

/** In the server's order: values in path and query, then the token, then the body. */
export function refuseContent(violations: readonly Violation[], operation: Operation): Refusal | undefined {
  if (violations.length === 0) return undefined
  if (violations.some(({ location }) => location === 'path' || location === 'query'))
    return badRequest(violations)
  if (violations.some(({ rule }) => rule === 'security')) return unauthorized(violations)
  const errors = fieldErrors(violations)
  const namesFields = documentedAnswers(operation).get('400')?.includes('Validation')
  return errors && namesFields
    ? { status: 400, example: 'Validation', violations, errors }
    : badRequest(violations)
}
