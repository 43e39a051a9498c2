import { trimmed } from './white-space.js'

const uuid = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/
const bareUuid = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/

/** The UUID in lower case with its dashes, from any form that .NET takes: bare, in braces or in parentheses. */
export function parseUuid(ref: string): string | undefined {
  const text = trimmed(ref).toLowerCase()
  const [, inner = text] = /^\{(.*)\}$/.exec(text) ?? /^\((.*)\)$/.exec(text) ?? []
  const parts = uuid.exec(inner) ?? (inner === text ? bareUuid.exec(inner) : null)
  return parts?.slice(1).join('-')
}

/** The short id in lower case without its dashes. */
export function parseShortId(ref: string): string | undefined {
  const id = ref.toLowerCase().replaceAll('-', '')
  return /^[a-z]{5,6}$/.test(id) ? id : undefined
}

/** A Discord id without leading zeros. */
export function parseSnowflake(ref: string): string | undefined {
  return /^\d{17,19}$/.test(ref) ? String(BigInt(ref)) : undefined
}
