import { SeedError } from './seed-error.js'

/** The part of JSON Schema that the schemas here make use of. */
export interface JsonSchema {
  type?: string | string[]
  enum?: unknown[]
  pattern?: string
  required?: string[]
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  minimum?: number
  maximum?: number
  items?: JsonSchema
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

export interface ValidateOptions {
  /** Whether keys that the schema doesn't have are allowed after all. */
  allowUnknownKeys?: boolean
}

/** Throws a SeedError for the first value that violates the schema. */
export const validate = (value: unknown, schema: JsonSchema, options: ValidateOptions = {}): void =>
  new Validator(schema, options).validate(value, schema)

class Validator {
  /** Where the value stands. It becomes text only in an error: most of a large seed's time would go into that. */
  readonly #path: (string | number)[] = []
  readonly #patterns = new Map<string, RegExp>()

  constructor(
    private readonly root: JsonSchema,
    private readonly options: ValidateOptions,
  ) {}

  validate(value: unknown, schema: JsonSchema): void {
    if (schema.$ref) {
      this.validate(value, this.root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {})
      return
    }
    this.#checkType(value, schema)
    if (schema.enum && !schema.enum.includes(value)) {
      throw this.#error(`has to be one of ${schema.enum.join(', ')}, not ${show(value)}.`)
    }
    if (schema.pattern && typeof value === 'string' && !this.#pattern(schema.pattern).test(value)) {
      throw this.#error(`has to look like ${schema.pattern}, unlike ${show(value)}.`)
    }
    const { minimum = -Infinity, maximum = Infinity } = schema
    if (typeof value === 'number' && (value < minimum || value > maximum)) {
      throw this.#error(`has to be from ${minimum} to ${maximum}, not ${value}.`)
    }
    if (Array.isArray(value)) this.#validateItems(value, schema)
    else if (typeof value === 'object' && value !== null)
      this.#validateObject(value as Record<string, unknown>, schema)
  }

  #validateItems(list: unknown[], { items }: JsonSchema): void {
    if (!items) return
    for (let index = 0; index < list.length; index++) this.#validateAt(index, list[index], items)
  }

  #validateObject(object: Record<string, unknown>, schema: JsonSchema): void {
    for (const key of schema.required ?? []) {
      if (!Object.hasOwn(object, key)) throw this.#error(`lacks the key "${key}".`)
    }
    for (const key of Object.keys(object)) {
      const known = Object.hasOwn(schema.properties ?? {}, key)
        ? schema.properties?.[key]
        : schema.additionalProperties
      if (known === false && !this.options.allowUnknownKeys) throw this.#error(unknownKey(key, schema))
      if (typeof known === 'object' && object[key] !== undefined) this.#validateAt(key, object[key], known)
    }
  }

  #validateAt(key: string | number, value: unknown, schema: JsonSchema): void {
    this.#path.push(key)
    this.validate(value, schema)
    this.#path.pop()
  }

  #checkType(value: unknown, { type }: JsonSchema): void {
    if (type === undefined) return
    const actual = typeOf(value)
    const isOneOf = (wanted: string) => wanted === actual || (wanted === 'integer' && Number.isInteger(value))
    if (typeof type === 'string' ? isOneOf(type) : type.some(isOneOf)) return
    throw this.#error(`has to be ${[type].flat().join(' or ')}, not ${show(value)}.`)
  }

  #pattern(source: string): RegExp {
    const known = this.#patterns.get(source)
    if (known) return known
    const pattern = new RegExp(source)
    this.#patterns.set(source, pattern)
    return pattern
  }

  #error(problem: string): SeedError {
    const path = this.#path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    return new SeedError(path.replace(/^\./, ''), problem)
  }
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const unknownKey = (key: string, { properties = {} }: JsonSchema) =>
  `has an unknown key: ${show(key)}. It can have ${Object.keys(properties).join(', ')}.`

const maxShownLength = 60

/** Lists and objects are only named: they can be nested more deeply than the stack allows. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  if (typeof value !== 'string') return String(value)
  return JSON.stringify(value.length > maxShownLength ? `${value.slice(0, maxShownLength)}…` : value)
}
