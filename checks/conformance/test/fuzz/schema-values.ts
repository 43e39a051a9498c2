import fc from 'fast-check'
import type { Json } from '../../src/topic.js'

/** A schema of the dereferenced document, as far as its write models go. */
export interface Schema {
  type?: string | string[]
  const?: Json
  enum?: Json[]
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  examples?: Json[]
}

/** Values for the schemas of a certain pattern, in place of random ones: ids that exist. */
export type Known = ReadonlyMap<string | undefined, readonly string[]>

const MOST_ITEMS = 4
const LONG_TEXT = 200

/** Values that a schema allows, or nearly so: formats are left to chance. */
export function valuesOf(schema: Schema, known: Known): fc.Arbitrary<Json> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((choice) => valuesOf(choice, known)))
  return fc.oneof(...[schema.type ?? 'null'].flat().map((type) => valuesOfType(type, schema, known)))
}

function valuesOfType(type: string, schema: Schema, known: Known): fc.Arbitrary<Json> {
  switch (type) {
    case 'object':
      return objectOf(schema, known)
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, known), {
        maxLength: schema.maxItems ?? MOST_ITEMS,
        size: '-1',
      })
    case 'string':
      return textOf(schema, known)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 })
    case 'boolean':
      return fc.boolean()
    default:
      return fc.constant(null)
  }
}

function objectOf({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<Json> {
  const values = Object.entries(properties).map(([key, schema]) => [key, valuesOf(schema, known)])
  return fc.record<Record<string, Json>>(Object.fromEntries(values), { requiredKeys: required })
}

function textOf(schema: Schema, known: Known): fc.Arbitrary<string> {
  const { pattern, minLength = 0, maxLength = LONG_TEXT, examples = [] } = schema
  const choices: fc.WeightedArbitrary<string>[] = []
  const ids = known.get(pattern)
  if (ids) choices.push({ weight: 6, arbitrary: fc.constantFrom(...ids) })
  if (examples.length) choices.push({ weight: 2, arbitrary: fc.constantFrom(...examples.map(String)) })
  if (pattern) choices.push({ weight: 2, arbitrary: fc.stringMatching(new RegExp(pattern), { size: '-1' }) })
  else
    choices.push(
      { weight: 3, arbitrary: fc.string({ minLength, maxLength, unit: 'grapheme', size: '-1' }) },
      { weight: 1, arbitrary: fc.string({ minLength, maxLength, unit: 'binary', size: '-1' }) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(maxLength), '🦊'.repeat(maxLength)) },
    )
  return fc.oneof(...choices)
}
