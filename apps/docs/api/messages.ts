/**
 * Was this message proxied, and by whom? `@pluralkit-openapi/sdk/messages`.
 *
 * @module messages
 */
export * from '../../../packages/sdk/src/messages/index.js'
