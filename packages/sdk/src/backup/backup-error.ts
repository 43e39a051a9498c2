/** A file or a token that no backup can be made of. The message says why, and what to do. */
export class BackupError extends Error {
  static {
    this.prototype.name = 'BackupError'
  }
}
