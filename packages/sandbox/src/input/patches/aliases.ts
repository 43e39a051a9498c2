import { serverError } from '../../refusal.js'
import type { FieldErrors } from '../field-errors.js'
import { asText } from '../values.js'
import { isBlank, trimmed } from '../white-space.js'
import type { Fields } from './fields.js'

const maxLength = 100

/** The aliases of a body, trimmed. Read in the server's source, not run: null is taken to fail as it does for `proxy_tags`. */
export function readAliases(fields: Fields): string[] | undefined {
  return fields.list('aliases')?.map((json) => {
    const text = asText(json)
    if (text === null) throw serverError()
    return trimmed(text)
  })
}

export function checkAliases(errors: FieldErrors, aliases: readonly string[] | undefined): void {
  if (!aliases) return
  for (const [index, alias] of aliases.entries()) {
    const field = `aliases[${index}]`
    if (isBlank(alias)) errors.add(field, 'Aliases cannot be empty.')
    if (alias.length > maxLength) errors.tooLong(field, alias.length, maxLength)
  }
  if (new Set(aliases.map((alias) => alias.toLowerCase())).size < aliases.length)
    errors.add('aliases', 'Aliases must not contain duplicates.')
}
