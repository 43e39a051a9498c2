/**
 * Backups of a system: read everything, compare, restore, and import files of other programs.
 *
 * @module
 */

export { type BackUpOptions, type BackUpProgress, backUp, streamBackup } from './back-up.js'
export type {
  Backup,
  BackupExtras,
  BackupGroup,
  BackupMember,
  BackupSwitch,
  Original,
} from './backup.js'
export { BackupError } from './backup-error.js'
export { describeDiff } from './describe-diff.js'
export { type BackupDiff, type ChangedEntity, type ChangedValue, diff, type EntityDiff } from './diff.js'
export { formatBackup } from './format-backup.js'
export type { Persistence } from './persistently.js'
export { planRestore } from './plan-restore.js'
export { readBackup } from './readers/index.js'
export { readPartialBackup } from './readers/partial-backup.js'
export type { BackupSource, ImportedBackup, ImportNote } from './readers/read-backup.js'
export {
  type FailedStep,
  type RestoreOptions,
  type RestoreProgress,
  type RestoreReport,
  restore,
} from './restore.js'
export type { NotRestored, PlanRestoreOptions, RestorePlan, RestoreStep } from './restore-plan.js'
