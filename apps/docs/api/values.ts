/**
 * Helpers for the values that the API sends and takes: `@pluralkit-openapi/sdk/values`.
 *
 * @module values
 */
export * from '../../../packages/sdk/src/values/index.js'
