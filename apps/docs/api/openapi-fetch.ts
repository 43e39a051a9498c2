/**
 * An openapi-fetch client over the SDK's transport: `@pluralkit-openapi/sdk/openapi-fetch`.
 *
 * @module openapi-fetch
 */
export * from '../../../packages/sdk/src/openapi-fetch/index.js'
