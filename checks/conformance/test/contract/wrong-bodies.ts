import type { ApiDocument, Content } from '../../src/document.js'

interface WrongBody {
  what: string
  body: unknown
}

/** The document's example of a body, broken in one way each. */
export function wrongBodies(document: ApiDocument, { model, examples }: Content): WrongBody[] {
  const [example] = examples.values()
  if (Array.isArray(example)) return wrongLists(example)
  return [
    ...wrongObjects(example as Record<string, unknown>),
    ...Object.keys(example as object)
      .map((key) => ({ what: `a body without ${key}`, body: { ...(example as object), [key]: undefined } }))
      .filter(({ body }) =>
        document.violations(model, plain(body)).some(({ keyword }) => keyword === 'required'),
      ),
  ]
}

function wrongLists([first, ...rest]: unknown[]): WrongBody[] {
  return [
    { what: 'an object for a list', body: { first } },
    { what: 'an element of another type', body: [{}, ...rest] },
    { what: 'an element that is no reference', body: ['NOT A REF', ...rest] },
  ]
}

function wrongObjects(example: Record<string, unknown>): WrongBody[] {
  return [
    { what: 'a list for an object', body: [example] },
    { what: 'an unknown key', body: { ...example, nonsense: 1 } },
    ...Object.keys(example).map((key) => ({
      what: `another type for ${key}`,
      body: { ...example, [key]: { nonsense: 1 } },
    })),
  ]
}

/** As it goes over the wire: without the keys that are undefined. */
function plain(body: object): unknown {
  return JSON.parse(JSON.stringify(body))
}
