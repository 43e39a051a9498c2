import { badRequest, serverError } from '../../refusal.js'
import type { FieldErrors } from '../field-errors.js'
import { isObject, type Json, type JsonObject } from '../json/value.js'
import { asBoolean, asInteger, asOptionalText, asText } from '../values.js'

export type PrivacyLevel = 'public' | 'private'

/** The keys of a body, converted one by one. A key that isn't there is undefined, and so stays as it is stored. */
export class Fields {
  constructor(
    readonly body: JsonObject,
    readonly errors: FieldErrors,
  ) {}

  /** A text that null and white space clear. */
  text(key: string): string | null | undefined {
    return this.#read(key, asOptionalText)
  }

  /** A text that is kept even if it is blank. */
  rawText(key: string): string | null | undefined {
    return this.#read(key, asText)
  }

  /** A name, which can't be cleared. */
  name(owner: 'Member' | 'Group'): string | undefined {
    const name = this.text('name')
    if (name === null) this.errors.add('name', `${owner} name can not be set to null.`)
    return name ?? undefined
  }

  flag(key: string): boolean | undefined {
    return this.#read(key, asBoolean)
  }

  /** A flag that null leaves as it is. */
  optionalFlag(key: string): boolean | undefined {
    return this.body.get(key) === null ? undefined : this.flag(key)
  }

  integer(key: string): number | null | undefined {
    return this.#read(key, asInteger)
  }

  /** A list, which null crashes. */
  list(key: string): Json[] | undefined {
    return this.#read(key, (json) => {
      if (json === null) throw serverError()
      if (!Array.isArray(json)) throw badRequest()
      return json
    })
  }

  /** The keys under `privacy`, as far as they are given; undefined if none is. */
  privacy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, PrivacyLevel>> | undefined {
    const json = this.body.get('privacy')
    if (json === undefined || json === null) return undefined
    if (!isObject(json)) throw badRequest()
    const levels: Partial<Record<Key, PrivacyLevel>> = {}
    for (const key of keys) {
      const level = json.get(key)
      if (level !== undefined) levels[key] = this.#level(key, level)
    }
    return Object.keys(levels).length > 0 ? levels : undefined
  }

  #level(key: string, json: Json): PrivacyLevel {
    if (json === null) return 'public'
    const text = asText(json)
    if (text !== '' && text !== 'private' && text !== 'public') this.errors.invalid(key)
    return text === 'public' ? 'public' : 'private'
  }

  #read<T>(key: string, convert: (json: Json) => T): T | undefined {
    const json = this.body.get(key)
    return json === undefined ? undefined : convert(json)
  }
}

/** Only what is given, in the same order. */
export function given<T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** A change without any known key is an error. */
export function refuseEmpty(patch: object): void {
  if (Object.keys(patch).length === 0) throw badRequest()
}
