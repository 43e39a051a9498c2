import type { MemberRecord } from '../../store/records.js'
import type { FieldErrors } from '../field-errors.js'
import { isObject, type JsonObject } from '../json/value.js'
import { asText } from '../values.js'
import type { Fields } from './fields.js'

type ProxyTags = MemberRecord['proxy_tags']

const maxTags = 100
const maxLength = 100

/** The tags of a body. Those that are no objects, have no part, or only a suffix that is too long are dropped. */
export function readProxyTags(fields: Fields): ProxyTags | undefined {
  return fields
    .list('proxy_tags')
    ?.filter(isObject)
    .map((tag) => ({ prefix: part(tag, 'prefix'), suffix: part(tag, 'suffix') }))
    .filter(
      ({ prefix, suffix }) => prefix !== null || (suffix !== null && length(prefix, suffix) <= maxLength),
    )
}

/** All faults together are one error. */
export function checkProxyTags(errors: FieldErrors, tags: ProxyTags | undefined): void {
  if (!tags) return
  if (tags.length > maxTags || tags.some(({ prefix, suffix }) => length(prefix, suffix) > maxLength))
    errors.invalid('proxy_tags')
}

const part = (tag: JsonObject, key: string) => asText(tag.get(key) ?? null) || null

/** What a message that says only `text` would measure. */
const length = (prefix: string | null, suffix: string | null) => `${prefix ?? ''}text${suffix ?? ''}`.length
