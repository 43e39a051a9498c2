/**
 * Receive webhook events, and follow the front: `@pluralkit-openapi/sdk/dispatch`.
 *
 * @module dispatch
 */
export * from '../../../packages/sdk/src/dispatch/index.js'
