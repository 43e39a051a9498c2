/**
 * Receiving webhook events, and watching the front with them: `@pluralkit-openapi/sdk/dispatch`.
 *
 * @module dispatch
 */
export * from '../../../packages/sdk/src/dispatch/index.js'
