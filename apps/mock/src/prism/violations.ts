import type { IPrismDiagnostic } from '@stoplight/prism-core'
import type { Operation } from './operations.js'

/** One place where a request, or its answer, leaves the document. */
export interface Violation {
  /** Missing where it is the request. */
  in?: 'answer'
  location: 'path' | 'query' | 'header' | 'body'
  /** Parameter name, or the keys that lead to the value in the body. Empty: the location as a whole. */
  path: string[]
  message: string
  /** The JSON Schema keyword that failed, or `security` for a missing token. */
  rule?: string
}

const severityError = 0
const severityWarning = 1

export const toViolations = (diagnostics: readonly Diagnostic[], operation: Operation): Violation[] =>
  diagnostics
    .filter(({ severity }) => severity === severityError)
    .map((diagnostic) => toViolation(diagnostic, operation))

/** A status that is not documented is no more than a warning to Prism, except among the successes. */
export const toAnswerViolations = (diagnostics: readonly Diagnostic[]): Violation[] =>
  diagnostics
    .filter(({ severity }) => severity <= severityWarning)
    .map((diagnostic) => ({ in: 'answer', ...withoutNames(diagnostic) }))

type Diagnostic = Pick<IPrismDiagnostic, 'path' | 'code' | 'message' | 'severity'>

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
    ...(code !== undefined && { rule: String(code) }),
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
  const name = parameters.find((parameter) => parameter.name.toLowerCase() === lowerCaseName)?.name
  if (name === undefined) return violation
  return { ...violation, path: [name], message: violation.message.replace(lowerCaseName, name) }
}
