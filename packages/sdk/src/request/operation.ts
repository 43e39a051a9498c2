// What an operation's id says of it: its first word is one of a closed list of verbs. The generator checks it.

/** The HTTP method. */
export function methodOf(operationId: string): 'GET' | 'POST' | 'PATCH' | 'DELETE' {
  if (/^(get|list)/.test(operationId)) return 'GET'
  if (/^update/.test(operationId)) return 'PATCH'
  return /^delete/.test(operationId) ? 'DELETE' : 'POST'
}

/** Whether success gives nothing. */
export function emptyOf(operationId: string): 'void' | undefined {
  return /^(delete|add|remove|overwrite)/.test(operationId) ? 'void' : undefined
}
