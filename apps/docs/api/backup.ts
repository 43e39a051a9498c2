/**
 * Back up a system, restore it, compare two backups: `@pluralkit-openapi/sdk/backup`.
 *
 * @module backup
 */
export * from '../../../packages/sdk/src/backup/index.js'
