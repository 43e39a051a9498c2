import type { IHttpOperationConfig } from '@stoplight/prism-http'
import { documentedAnswers, type Operation } from './operations.js'

/** Which of the documented answers the caller asks for, as written. */
export interface Preference {
  code?: string
  example?: string
  dynamic?: string
}

const names = ['code', 'example', 'dynamic'] as const

/** From `Prefer: code=404, example=name` (commas, semicolons, several headers), else from `?__code=404`. */
export function readPreference(request: Request): Preference {
  const { searchParams } = new URL(request.url)
  const fromHeader = parsePrefer(request.headers.get('prefer') ?? '')
  const preference: Preference = {}
  for (const name of names) {
    const value = fromHeader.get(name) ?? searchParams.get(`__${name}`)
    if (value) preference[name] = value
  }
  return preference
}

/** Whether a key of the query is not for the server but for the mock. */
export const isPreference = (key: string): boolean => names.some((name) => key === `__${name}`)

/** Whether the caller asks for one of the documented answers. */
export const hasPreference = (request: Request): boolean => Object.keys(readPreference(request)).length > 0

/** The first of several equal preferences counts (RFC 7240, section 2). */
function parsePrefer(header: string): Map<string, string> {
  const preferences = header.split(/[,;]/).map((part) => {
    const [name = '', value = ''] = part.split('=', 2)
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const
  })
  return new Map(preferences.reverse())
}

/** The preference in Prism's terms, or what is wrong with it in a sentence. */
export function choose(
  operation: Operation,
  { code, example, dynamic }: Preference,
): IHttpOperationConfig | string {
  const documented = documentedAnswers(operation)
  const status = code ?? lowestSuccess(documented)
  const examples = documented.get(status)
  if (!examples) return `${operation.iid} documents no response with status ${status}.`
  if (example !== undefined && !examples.includes(example)) {
    return `${operation.iid} documents no example "${example}" for status ${status}.`
  }
  return {
    code: Number(status),
    dynamic: dynamic?.toLowerCase() === 'true',
    ...(example !== undefined && { exampleKey: example }),
  }
}

const lowestSuccess = (documented: Map<string, unknown>) =>
  [...documented.keys()].filter((status) => status.startsWith('2')).sort()[0] ?? 'default'
