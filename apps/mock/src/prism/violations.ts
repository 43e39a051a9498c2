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
    return { location: 'header', path: ['Authorization'], message: 'This operation needs a token', rule: 'security' }
  }
  const [location = 'body', ...keys] = [...path, ...keyInMessage(message)]
  return {
    location: location as Violation['location'],
    path: location === 'body' ? keys : keys.map((key) => parameterName(key, operation)),
    message,
    ...(code !== undefined && { rule: String(code) }),
  }
}

/** Prism names a missing or an unknown key in its message only. */
function keyInMessage(message: string): string[] {
  const key = /must have required property '(.+)'$/.exec(message) ?? /additional properties; found '(.+)'$/.exec(message)
  return key?.[1] === undefined ? [] : [key[1]]
}

/** Prism writes parameter names in lower case. */
function parameterName(lowerCaseName: string, { request }: Operation): string {
  const parameters = [...(request?.path ?? []), ...(request?.query ?? []), ...(request?.headers ?? [])]
  return parameters.find(({ name }) => name.toLowerCase() === lowerCaseName)?.name ?? lowerCaseName
}
