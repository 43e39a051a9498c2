/**
 * The shapes of what is sent and answered, as types. The reference of the API describes their keys.
 *
 * @module models
 */
export type * from '../../../packages/sdk/src/generated/models.js'
