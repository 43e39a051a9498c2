// What the verb of an operation says of it: the word that its id begins with is one of a closed list. The generator checks it.

const httpMethods: { [verb: string]: 'GET' | 'PATCH' | 'DELETE' } = {
  get: 'GET',
  list: 'GET',
  update: 'PATCH',
  delete: 'DELETE',
}

/** The HTTP method. */
export function methodOf(verb: string): 'GET' | 'POST' | 'PATCH' | 'DELETE' {
  return httpMethods[verb] ?? 'POST'
}

/** Whether success gives nothing. */
export function emptyOf(verb: string): 'void' | undefined {
  return /delete|add|remove|overwrite/.test(verb) ? 'void' : undefined
}
