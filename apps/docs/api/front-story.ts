/**
 * Statistics, tables and pictures of the front: `@pluralkit-openapi/sdk/history`.
 *
 * @module front-story
 */
export * from '../../../packages/sdk/src/history/index.js'
