/**
 * Types of request and response bodies. The pages under Models describe every field.
 *
 * @module models
 */
export type * from '../../../packages/sdk/src/generated/models.js'
