/**
 * Helpers for values that the API sends and accepts: `@pluralkit-openapi/sdk/values`.
 *
 * @module values
 */
export * from '../../../packages/sdk/src/values/index.js'
