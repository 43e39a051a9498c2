/**
 * One limit for many processes, kept in Redis or Valkey: `@pluralkit-openapi/sdk/redis`.
 *
 * @module redis
 */
export * from '../../../packages/sdk/src/redis/index.js'
