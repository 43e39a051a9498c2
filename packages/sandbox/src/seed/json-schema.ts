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

/** Throws a SeedError for the first value that isn't as the schema says. */
export function validate(value: unknown, schema: JsonSchema, root: JsonSchema, path = ''): void {
  if (schema.$ref) {
    validate(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root, path)
    return
  }
  checkType(value, schema, path)
  if (schema.enum && !schema.enum.includes(value)) {
    throw new SeedError(path, `has to be one of ${schema.enum.join(', ')}, not ${show(value)}.`)
  }
  if (schema.pattern && typeof value === 'string' && !new RegExp(schema.pattern).test(value)) {
    throw new SeedError(path, `has to look like ${schema.pattern}, unlike ${show(value)}.`)
  }
  const { minimum = -Infinity, maximum = Infinity } = schema
  if (typeof value === 'number' && (value < minimum || value > maximum)) {
    throw new SeedError(path, `has to be from ${minimum} to ${maximum}, not ${value}.`)
  }
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) validate(item, schema.items, root, `${path}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    validateObject(value as Record<string, unknown>, schema, root, path)
  }
}

function validateObject(
  value: Record<string, unknown>,
  schema: JsonSchema,
  root: JsonSchema,
  path: string,
): void {
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(value, key)) throw new SeedError(path, `lacks the key "${key}".`)
  }
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(schema.properties ?? {}, key)
      ? schema.properties?.[key]
      : schema.additionalProperties
    if (known === false) throw new SeedError(path, `has a key that isn't known: "${key}".`)
    if (typeof known === 'object' && item !== undefined)
      validate(item, known, root, path ? `${path}.${key}` : key)
  }
}

function checkType(value: unknown, { type }: JsonSchema, path: string): void {
  if (type === undefined) return
  const types = typeof type === 'string' ? [type] : type
  const isInteger = types.includes('integer') && Number.isInteger(value)
  if (!isInteger && !types.includes(typeOf(value))) {
    throw new SeedError(path, `has to be ${types.join(' or ')}, not ${show(value)}.`)
  }
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
