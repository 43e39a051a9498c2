import type { ApiDocument, Operation } from './document.js'

const BASE_PATH = '/v2'

/** Why an exchange belongs to no operation of the document. */
export type Undocumented =
  | 'no answer'
  | 'request line too long'
  | 'no User-Agent'
  | 'oembed'
  | 'HEAD'
  | 'OPTIONS'
  | 'other method'
  | 'other route'

export interface Route {
  operation: Operation
  pathParameters: Record<string, string>
  query: URLSearchParams
}

/** Finds the operation of a request by its method and the shape of its path. */
export class Router {
  readonly #routes: { operation: Operation; pattern: RegExp }[]

  constructor(document: ApiDocument) {
    this.#routes = document.operations.map((operation) => ({
      operation,
      pattern: patternOf(operation.template),
    }))
  }

  find(method: string, target: string): Route | Undocumented {
    const { path, query } = split(target)
    const matches = this.#routes.filter(({ pattern }) => pattern.test(path))
    const match = matches.find(({ operation }) => operation.method === method)
    if (match) {
      const groups = match.pattern.exec(path)?.groups ?? {}
      return {
        operation: match.operation,
        pathParameters: decoded(groups),
        query: new URLSearchParams(query),
      }
    }
    if (method === 'HEAD' || method === 'OPTIONS') return method
    if (path.endsWith('/oembed.json')) return 'oembed'
    return matches.length ? 'other method' : 'other route'
  }
}

function split(target: string): { path: string; query: string } {
  const [path = '', ...query] = target.split('?')
  return { path, query: query.join('?') }
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${BASE_PATH}${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [name, decodeURIComponentOrSame(text)]),
  )
}

function decodeURIComponentOrSame(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
