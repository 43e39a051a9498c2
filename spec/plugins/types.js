/**
 * The document's own extensions as node types: Redocly then resolves and bundles the references in them, and its `struct`
 * rule checks their shape.
 */
const errorCode = {
  properties: {
    code: { type: 'integer' },
    status: { type: 'integer' },
    name: { type: 'string' },
    schema: 'Schema',
    message: { type: 'string' },
    when: { type: 'string' },
  },
  required: ['code', 'status', 'name', 'schema', 'message', 'when'],
}

const rateLimit = {
  properties: {
    scope: { enum: ['generic_get', 'generic_update', 'message'] },
    cost: { type: 'integer', minimum: 1 },
  },
  required: ['scope', 'cost'],
}

const withProperties = (type, properties) => ({ ...type, properties: { ...type.properties, ...properties } })

export const extendTypes = (types) => ({
  ...types,
  ErrorCode: errorCode,
  ErrorCodeList: { properties: {}, items: 'ErrorCode' },
  RateLimit: rateLimit,
  Root: withProperties(types.Root, { 'x-error-codes': 'ErrorCodeList', 'x-dispatch-event': 'Schema' }),
  Operation: withProperties(types.Operation, { 'x-rate-limit': 'RateLimit' }),
})
