import { describe, expect, test } from 'vitest'
import { fits, limits, utf16Length } from '../../src/values/index.js'
import { type Schema, schemas } from './document.js'

/** Every length limit in the bodies that can be sent, as `key: limit`. */
function documentedLimits(): string[] {
  const found = new Set<string>()
  const visit = (schema: Schema, key: string): void => {
    if (schema.$ref) visit(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, key)
    if (schema.maxLength !== undefined) found.add(`${key}: ${schema.maxLength}`)
    if (schema.items) visit(schema.items, key)
    for (const alternative of schema.oneOf ?? []) visit(alternative, key)
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, name)
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (/(Create|Update)$/.test(name)) visit(schema, '')
  }
  return [...found].sort()
}

describe('the limits', () => {
  test('are those of the document, all of them and no others', () => {
    const documented = documentedLimits()
    expect(documented).toContain('name: 100')
    expect(
      Object.entries(limits)
        .map(([key, limit]) => `${key}: ${limit}`)
        .sort(),
    ).toEqual(documented)
  })

  test('are the same for prefix and suffix, so that they hold for both together', () => {
    // Prefix, "text" and suffix may have 100 together (D35).
    expect(limits.prefix).toBe(100 - 'text'.length)
    expect(limits.suffix).toBe(limits.prefix)
  })
})

describe('texts are measured as the server does', () => {
  test('a fox has two UTF-16 code units', () => {
    expect(utf16Length('🦊')).toBe(2)
  })

  test('fifty foxes fit into a name, and nothing more', () => {
    expect(fits('name', '🦊'.repeat(50))).toBe(true)
    expect(fits('name', `${'🦊'.repeat(50)}!`)).toBe(false)
  })

  test('the limit itself still fits', () => {
    expect(fits('tag', 'x'.repeat(limits.tag))).toBe(true)
    expect(fits('tag', 'x'.repeat(limits.tag + 1))).toBe(false)
  })
})
