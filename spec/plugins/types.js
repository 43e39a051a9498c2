/**
 * The document's own extensions as node types: Redocly then resolves and bundles the references in them, and its `struct`
 * rule checks their shape.
 */
const errorCode = {
  properties: {
    code: { type: 'integer' },
    status: { type: 'integer' },
    name: { type: 'string' },
    message: { type: 'string' },
    when: { type: 'string' },
    properties: 'SchemaProperties',
    required: { type: 'array', items: { type: 'string' } },
    example: { type: 'object' },
    schema: 'Schema',
  },
  required: ['code', 'status', 'name', 'message', 'when'],
}

const rateLimit = {
  properties: {
    scope: { enum: ['generic_get', 'generic_update', 'message'] },
    cost: { type: 'integer', minimum: 1 },
  },
  required: ['scope', 'cost'],
}

const idempotent = {
  properties: { value: { type: 'boolean' }, reason: { type: 'string' } },
  required: ['value', 'reason'],
}

const derivation = { properties: { from: 'Schema' } }

const withProperties = (type, properties) => ({ ...type, properties: { ...type.properties, ...properties } })

export const extendTypes = (types) => ({
  ...types,
  ErrorCode: errorCode,
  ErrorCodeList: { properties: {}, items: 'ErrorCode' },
  RateLimit: rateLimit,
  Idempotent: idempotent,
  Derivation: derivation,
  Root: withProperties(types.Root, { 'x-error-codes': 'ErrorCodeList', 'x-dispatch-event': 'Schema' }),
  Schema: withProperties(types.Schema, { 'x-derive': 'Derivation', 'x-since': { enum: ['next'] } }),
  Operation: withProperties(types.Operation, { 'x-rate-limit': 'RateLimit', 'x-idempotent': 'Idempotent' }),
})
