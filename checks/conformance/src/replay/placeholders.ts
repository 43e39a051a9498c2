import type { Json, Seed } from '../topic.js'

/** What placeholders stand for: values of the seed, and those that earlier answers gave. */
export type Values = Map<string, string>

/** A placeholder has no value, usually because the answer that should give it was an error. */
export class MissingValue extends Error {
  constructor(readonly placeholder: string) {
    super(`no value for {${placeholder}}`)
  }
}

export function seedValues({ names, systems, messages }: Seed): Values {
  const values: Values = new Map()
  const set = (kind: string, named: { [name: string]: string | null }) => {
    for (const [name, value] of Object.entries(named))
      if (value !== null) values.set(`${kind}.${name}`, value)
  }
  for (const [kind, named] of Object.entries(names)) set(kind, named)
  for (const { key, token, accounts, system, members, groups, switches } of systems) {
    set(key, { id: system.id, uuid: system.uuid, token })
    set(key, Object.fromEntries(accounts.map(({ id }, index) => [`account${index + 1}`, id])))
    for (const { key, id, uuid } of members) set(`m.${key}`, { id, uuid })
    for (const { key, id, uuid } of groups) set(`g.${key}`, { id, uuid })
    for (const { key, id, timestamp } of switches) if (key !== undefined) set(`s.${key}`, { id, timestamp })
  }
  for (const { key, id, original } of messages) set(`msg.${key}`, { id, original })
  return values
}

// A name has a dot (`m.plain.id`) or is a saved one (`vNew`), so that `{name} {tag}` in a body is plain text.
const PLACEHOLDER = /\{([a-z]+\.[A-Za-z0-9_.]+|v[A-Z][A-Za-z0-9]*)(?::(\w+))?\}/g

const SPELLINGS: Record<string, (text: string) => string> = {
  upper: (text) => text.toUpperCase(),
  bare: withoutDashes,
  nodash: withoutDashes,
  split: splitId,
}

export function withoutDashes(text: string): string {
  return text.replaceAll('-', '')
}

/** A short id with a dash after three letters. */
export function splitId(text: string): string {
  return `${text.slice(0, 3)}-${text.slice(3)}`
}

export function fillText(template: string, values: Values): string {
  return template.replace(PLACEHOLDER, (whole, name: string, spelling: string | undefined) => {
    const respell = spelling === undefined ? (text: string) => text : SPELLINGS[spelling]
    if (!respell) return whole
    const value = values.get(name)
    if (value === undefined) throw new MissingValue(name)
    return respell(value)
  })
}

export function fillJson(template: Json, values: Values): Json {
  if (typeof template === 'string') return fillText(template, values)
  if (Array.isArray(template)) return template.map((item) => fillJson(item, values))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [fillText(key, values), fillJson(value, values)]),
  )
}
