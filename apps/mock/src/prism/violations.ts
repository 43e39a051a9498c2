import type { IPrismDiagnostic } from '@stoplight/prism-core'
import type { Operation } from './operations.js'

/** One place where a request leaves the document. */
export interface Violation {
  location: 'path' | 'query' | 'header' | 'body'
  /** Parameter name, or the keys that lead to the value in the body. Empty: the location as a whole. */
  path: string[]
  message: string
  /** The JSON Schema keyword that failed, or `security` for a missing token. */
  rule?: string
}

const severityError = 0

export const toViolations = (diagnostics: Diagnostic[], operation: Operation): Violation[] =>
  diagnostics
    .filter(({ severity }) => severity === severityError)
    .map((diagnostic) => toViolation(diagnostic, operation))

type Diagnostic = Pick<IPrismDiagnostic, 'path' | 'code' | 'message' | 'severity'>

function toViolation({ path = [], code, message }: Diagnostic, operation: Operation): Violation {
  if (code === 401) {
    return {
      location: 'header',
      path: ['Authorization'],
      message: 'This operation needs a token',
      rule: 'security',
    }
  }
  const [location = 'body', ...keys] = [...path, ...keyInMessage(message)]
  const violation = {
    location: location as Violation['location'],
    path: keys,
    message,
    ...(code !== undefined && { rule: String(code) }),
  }
  return location === 'body' ? violation : withParameterName(violation, operation)
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
