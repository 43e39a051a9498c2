import type { Change, Document, DocumentDiff, Impact } from './document-diff.js'

const labels: Record<Impact, string> = { major: 'Breaking', minor: 'New', patch: 'Said differently' }
const impacts = Object.keys(labels) as Impact[]
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The changes by operation and webhook event, each under all that it reaches, as Markdown. */
export function changelog({ changes, revision }: DocumentDiff): string {
  const users = usersOf(revision)
  const linesByUser = new Map<string, string[]>()
  for (const change of [...changes].sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact)))
    for (const user of users(placeOf(change)))
      linesByUser.set(user, [...(linesByUser.get(user) ?? []), ...linesOf(change)])

  // Operations that share a model have the same changes: said once.
  const usersByText = new Map<string, string[]>()
  for (const [user, lines] of linesByUser) {
    const text = [...new Set(lines)].join('\n')
    usersByText.set(text, [...(usersByText.get(text) ?? []), user])
  }
  return [...usersByText].map(([text, names]) => `${names.sort().join(', ')}:\n\n${text}\n`).join('\n')
}

const placeOf = ({ base, revision }: Change): string[] => decode((revision ?? base)?.pointer ?? '')

const decode = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'))

function linesOf(change: Change): string[] {
  const messages = change.verdicts.map(({ message }) => message)
  if (messages.length === 0)
    messages.push(`${nameOf(change)} was ${change.kind === 'modified' ? 'changed' : change.kind}.`)
  return messages.map((message) => `- ${labels[change.impact]}: ${message}`)
}

function nameOf(change: Change): string {
  const place = placeOf(change)
  // Of operations and events, what stands above already is left out: path or event, and method.
  const inside = place[0] === 'components' ? place.slice(2) : place.slice(place[0] === 'info' ? 0 : 3)
  const keys = inside.filter((key) => key !== 'properties')
  return keys.length ? `\`${keys.join('.')}\`` : 'It'
}

/** Tells who uses a place in the document: operations by their id, events by their name. */
function usersOf(document: Document): (place: string[]) => string[] {
  const parts = [
    ...Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => methods.includes(method))
        .map(([method, operation]) => ({
          name: operation.operationId ?? `${method.toUpperCase()} ${path}`,
          at: ['paths', path, method],
          components: componentsOf(document, [operation, item['parameters']]),
        })),
    ),
    ...Object.entries(document.webhooks ?? {}).map(([name, webhook]) => ({
      name,
      at: ['webhooks', name],
      components: componentsOf(document, webhook),
    })),
  ]
  return (place) => {
    const users = parts.filter(({ at, components }) =>
      place[0] === 'components'
        ? components.has(place.slice(0, 3).join('/'))
        : at.every((key, index) => index >= place.length || place[index] === key),
    )
    return users.length && place[0] !== undefined
      ? users.map(({ name }) => name)
      : ['The document as a whole']
  }
}

/** Every component that a part of the document needs, at any depth: `components/schemas/Member`. */
function componentsOf(document: Document, part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found
  for (const [key, value] of Object.entries(part)) {
    if (key !== '$ref' || typeof value !== 'string') {
      componentsOf(document, value, found)
      continue
    }
    const [, kind = '', name = ''] = decode(value)
    const component = `components/${kind}/${name}`
    if (found.has(component)) continue
    found.add(component)
    componentsOf(document, document.components?.[kind]?.[name], found)
  }
  return found
}
