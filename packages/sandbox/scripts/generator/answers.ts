import type { OpenApiDocument } from './document.js'

type Components = Record<string, Record<string, unknown>>

const leftOut = /^(?:requestBody|headers|examples|summary|description|[345]\d\d)$/

/**
 * The document without what the sandbox needs no types of: bodies of requests, which it reads by the server's own rules,
 * and errors, which come from their table.
 */
export function onlyAnswers({ openapi, info, paths, components }: OpenApiDocument): object {
  const kept = JSON.parse(JSON.stringify(paths, (key, value) => (leftOut.test(key) ? undefined : value)))
  return { openapi, info, paths: kept, components: reachable(kept, components as object as Components) }
}

/** The components that something refers to, and those that these refer to. */
function reachable(from: unknown, components: Components): Components {
  const reached = new Set(referencesIn(from))
  // A set also goes through what is added meanwhile.
  for (const reference of reached) {
    const [, , kind = '', name = ''] = reference.split('/')
    for (const other of referencesIn(components[kind]?.[name])) reached.add(other)
  }
  return Object.fromEntries(
    Object.entries(components).map(([kind, all]) => [
      kind,
      Object.fromEntries(Object.entries(all).filter(([name]) => reached.has(`#/components/${kind}/${name}`))),
    ]),
  )
}

const referencesIn = (value: unknown): string[] =>
  [...(JSON.stringify(value) ?? '').matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '')
