import type { ApiDocument, Operation, Violation } from './document.js'
import type { Model } from './openapi.js'
import type { Json } from './topic.js'

/** The part of a request in which a value stands. */
export type Part = 'path' | 'query' | 'body'

/** A place in a request that goes against the document, or a place around one. */
export interface Place {
  operation: Operation
  part: Part
  path: string[]
  value: Json
  /** What goes against the document at this very place. */
  violations: Violation[]
  /** Whether the model has room for a value of this type here. */
  expects: (type: string) => boolean
}

/** What the server makes of a value: another value, nothing at all, or the value of another key. */
export type Repair = { value: Json } | { removed: true } | { renamed: string }

/** A named way in which the server accepts more than the document allows, and what it then takes the value for. */
export interface Tolerance {
  name: string
  repair(place: Place): Repair | undefined
}

export interface Explanation {
  /** The tolerances that were needed, each once. */
  names: Set<string>
  /** What no tolerance explains; empty when the whole value is explained. */
  unexplained: Violation[]
}

const MAX_REPAIRS = 1000

/** Makes the value valid against the model by what the tolerances say the server does with it. */
export function explain(
  document: ApiDocument,
  tolerances: Tolerance[],
  request: { operation: Operation; part: Part; model: Model; value: Json },
): Explanation {
  const names = new Set<string>()
  let value = structuredClone(request.value)
  for (let repairs = 0; repairs < MAX_REPAIRS; repairs++) {
    const violations = document.violations(request.model, value)
    if (!violations.length) return { names, unexplained: [] }
    const repaired = repairOnce(value, violations, tolerances, request)
    if (!repaired) return { names, unexplained: violations }
    value = repaired.value
    names.add(repaired.name)
  }
  return { names, unexplained: document.violations(request.model, value) }
}

function repairOnce(
  value: Json,
  violations: Violation[],
  tolerances: Tolerance[],
  { operation, part }: { operation: Operation; part: Part },
): { value: Json; name: string } | undefined {
  for (const path of placesOf(violations)) {
    const here = violations.filter((violation) => samePath(pathOf(violation), path))
    const place: Place = {
      operation,
      part,
      path,
      value: valueAt(value, path),
      violations: here,
      expects: (type) =>
        here.some(({ keyword, params }) => keyword === 'type' && typesOf(params).includes(type)),
    }
    for (const { name, repair } of tolerances) {
      const change = repair(place)
      if (change) return { value: changed(value, path, change), name }
    }
  }
  return undefined
}

/** The places of violations, and then the places around them, the innermost first. */
function placesOf(violations: Violation[]): string[][] {
  const places = new Map<string, string[]>()
  for (const violation of violations) {
    const path = pathOf(violation)
    for (let length = path.length; length >= 0; length--) {
      const around = path.slice(0, length)
      places.set(JSON.stringify(around), around)
    }
  }
  return [...places.values()].sort((a, b) => b.length - a.length)
}

/** An undocumented key is a place of its own. */
function pathOf({ keyword, instancePath, params }: Violation): string[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const { additionalProperty } = params
  return keyword === 'additionalProperties' ? [...path, additionalProperty] : path
}

function typesOf({ type }: Violation['params']): string[] {
  return [type].flat()
}

function samePath(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index])
}

function valueAt(value: Json, path: string[]): Json {
  return path.reduce<Json>((node, key) => (node as { [key: string]: Json })[key] as Json, value)
}

function changed(value: Json, path: string[], change: Repair): Json {
  const key = path.at(-1)
  if (key === undefined) return 'value' in change ? change.value : value
  const parent = valueAt(value, path.slice(0, -1)) as { [key: string]: Json }
  if ('value' in change) parent[key] = change.value
  else {
    if ('renamed' in change) parent[change.renamed] = parent[key] as Json
    delete parent[key]
  }
  return value
}
