import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { JsonSchema } from '../src/seed/json-schema.js'
import schema from '../src/seed/seed.schema.json' with { type: 'json' }

// seed.schema.json is for editors and for programs in other languages, SeedFile for TypeScript. Both are written by hand.

const root = schema as JsonSchema
const resolve = (one: JsonSchema = {}): JsonSchema =>
  one.$ref ? resolve(root.$defs?.[one.$ref.replace('#/$defs/', '')]) : one

const file = fileURLToPath(new URL('../src/seed/seed-file.ts', import.meta.url))
const program = ts.createProgram([file], {
  strict: true,
  exactOptionalPropertyTypes: true,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  module: ts.ModuleKind.NodeNext,
})
const checker = program.getTypeChecker()
const source = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
const seedFile = checker.getExportsOfModule(source).find(({ name }) => name === 'SeedFile') as ts.Symbol

/** `members[].name?` and so on, of a type. */
function keysOfType(type: ts.Type, path = ''): string[] {
  const real = checker.getNonNullableType(type)
  const item = checker.getIndexTypeOfType(real, ts.IndexKind.Number)
  if (checker.isArrayType(real) && item) return keysOfType(item, `${path}[]`)
  if (!(real.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return []
  return checker.getPropertiesOfType(real).flatMap((property) => {
    const key = `${path}.${property.name}${property.flags & ts.SymbolFlags.Optional ? '?' : ''}`
    return [key, ...keysOfType(checker.getTypeOfSymbol(property), key)]
  })
}

/** The same of a schema. */
function keysOfSchema(unresolved: JsonSchema, path = ''): string[] {
  const { items, properties = {}, required = [] } = resolve(unresolved)
  if (items) return keysOfSchema(items, `${path}[]`)
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = `${path}.${name}${required.includes(name) ? '' : '?'}`
    return [key, ...keysOfSchema(value, key)]
  })
}

test('has the keys that the types have, and requires the same of them', () => {
  const type = checker.getDeclaredTypeOfSymbol(seedFile)
  expect(keysOfSchema(root).sort()).toEqual(keysOfType(type).sort())
})

test('allows no unknown key, in whatever it describes', () => {
  const objects = (value: unknown): JsonSchema[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...('properties' in value && 'type' in value ? [value as JsonSchema] : []),
          ...Object.values(value).flatMap(objects),
        ]
  const all = objects(root)
  expect(all.length).toBeGreaterThan(10)
  expect(all.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
})
