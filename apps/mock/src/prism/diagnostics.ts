import type { IPrismDiagnostic } from '@stoplight/prism-core'
import { fold } from '../judge/fold.js'
import type { Violation } from '../judge/violation.js'
import type { Operation } from './operations.js'

const severityError = 0
const severityWarning = 1

type Diagnostic = Pick<IPrismDiagnostic, 'path' | 'code' | 'message' | 'severity'>

export const toViolations = (diagnostics: readonly Diagnostic[], operation: Operation): Violation[] =>
  fold(
    diagnostics
      .filter(({ severity }) => severity === severityError)
      .map((diagnostic) => toViolation(diagnostic, operation)),
  )

/** A status that is not documented is no more than a warning to Prism, except among the successes. */
export const toAnswerViolations = (diagnostics: readonly Diagnostic[]): Violation[] =>
  fold(
    diagnostics
      .filter(({ severity }) => severity <= severityWarning)
      .map((diagnostic) => ({ in: 'answer', ...withoutNames(diagnostic) })),
  )

function toViolation(diagnostic: Diagnostic, operation: Operation): Violation {
  if (diagnostic.code === 401) {
    return {
      location: 'header',
      path: ['Authorization'],
      message: 'This operation needs a token',
      rule: 'security',
    }
  }
  const violation = withoutNames(diagnostic)
  return violation.location === 'body' ? violation : withParameterName(violation, operation)
}

function withoutNames({ path = [], code, message }: Diagnostic): Violation {
  const [location = 'body', ...keys] = [...path, ...keyInMessage(message)]
  return {
    location: location as Violation['location'],
    path: keys.map(String),
    message,
    // Only what Prism says of a whole response, such as its status, has none.
    rule: String(code ?? 'unknown'),
  }
}

/** Prism names a missing or an unknown key in its message only. */
function keyInMessage(message: string): string[] {
  const key =
    /must have required property '(.+)'$/s.exec(message) ??
    /additional properties; found '(.+)'$/s.exec(message)
  return key?.[1] === undefined ? [] : [key[1]]
}

/** Prism writes parameter names in lower case. */
function withParameterName(violation: Violation, { request }: Operation): Violation {
  const lowerCaseName = violation.path[0] ?? ''
  const parameters = [...(request?.path ?? []), ...(request?.query ?? []), ...(request?.headers ?? [])]
  const parameter = parameters.find(({ name }) => name.toLowerCase() === lowerCaseName)
  if (parameter === undefined) return violation
  const { name, schema } = parameter
  const message =
    violation.rule === 'anyOf'
      ? `Request path parameter ${name} must be one of: ${formsOf(schema)}`
      : violation.message.replace(lowerCaseName, name)
  return { ...violation, path: [name], message }
}

/** The names of the forms that a reference can have. */
const formsOf = (schema: object | undefined): string =>
  ((schema as { anyOf?: { title?: string }[] } | undefined)?.anyOf ?? [])
    .map(({ title }) => title?.toLowerCase() ?? 'another form')
    .join(', ')
