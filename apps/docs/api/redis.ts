/**
 * Share one rate limit among processes through Redis or Valkey: `@pluralkit-openapi/sdk/redis`.
 *
 * @module redis
 */
export * from '../../../packages/sdk/src/redis/index.js'
