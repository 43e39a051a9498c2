/** Operations with each schema once: as they are stored. */
export interface Packed {
  operations: unknown
  schemas: object[]
}

/** Takes the schemas out of operations, and puts the numbers of them in their places. */
export function pack(operations: readonly object[]): Packed {
  const schemas: object[] = []
  const numbers = new Map<string, number>()
  const packed = replaceSchemas(operations, (schema) => {
    const text = JSON.stringify(schema)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, schemas.length)
    schemas.push(schema as object)
    return schemas.length - 1
  })
  return { operations: packed, schemas }
}

/** Puts the schemas back. Equal ones are one and the same, and so Prism compiles them only once for all operations. */
export const unpack = ({ operations, schemas }: Packed): unknown =>
  replaceSchemas(operations, (number) => schemas[number as number])

function replaceSchemas(value: unknown, replaced: (schema: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceSchemas(item, replaced))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'schema' ? replaced(item) : key === 'examples' ? item : replaceSchemas(item, replaced),
    ]),
  )
}
