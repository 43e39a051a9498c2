import { createRequire } from 'node:module'

export interface Schema {
  $ref?: string
  maxLength?: number
  properties?: Record<string, Schema>
  items?: Schema
  oneOf?: Schema[]
}

const { components } = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.json') as {
  components: { schemas: Record<string, Schema>; examples: Record<string, { value: unknown }> }
}

/** The schemas of the document. */
export const { schemas } = components

/** An example of the document, of which the caller knows the type. */
export function example<Value>(name: string): Value {
  return components.examples[name]?.value as Value
}
