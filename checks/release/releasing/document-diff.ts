// What has changed between two editions of the document, as redocly rates it.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../packing/packages.js'
import { run } from '../packing/run.js'

export type Impact = 'patch' | 'minor' | 'major'

export interface Change {
  kind: 'added' | 'removed' | 'modified'
  impact: Impact
  /** The key that is another one now, if that is all. */
  property?: string
  verdicts: { message: string }[]
  base?: { pointer: string }
  revision?: { pointer: string }
}

export interface DocumentDiff {
  /** The smallest bump that semver allows for all changes together. */
  bump: Impact | 'none'
  changes: Change[]
  revision: Document
}

/** An edition of the document, all in one. */
export interface Document {
  info: { version: string }
  paths: Record<string, Record<string, { operationId?: string }>>
  webhooks?: Record<string, unknown>
  components?: Record<string, Record<string, unknown>>
}

const release = join(root, 'checks', 'release')

const redocly = (args: string[]) =>
  run(
    join(release, 'node_modules', '.bin', 'redocly'),
    [...args, '--config', join(release, 'releasing', 'redocly.yaml')],
    {
      cwd: release,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    },
  )

/** Compares two roots of the document, in one file or in many. */
export async function diffDocuments(base: string, revision: string): Promise<DocumentDiff> {
  const scratch = await mkdtemp(join(tmpdir(), 'document-diff-'))
  try {
    // Both are bundled first and in the same way, so that places are named as in one file, by component.
    const files = { base: join(scratch, 'base.json'), revision: join(scratch, 'revision.json') }
    await Promise.all([
      redocly(['bundle', base, '--output', files.base]),
      redocly(['bundle', revision, '--output', files.revision]),
    ])
    const report = join(scratch, 'diff.json')
    await redocly([
      'diff',
      files.base,
      files.revision,
      '--format',
      'json',
      '--fail-on',
      'none',
      '--output',
      report,
    ])
    const [{ bump, changes }, document] = await Promise.all([readJson(report), readJson(files.revision)])
    return { bump: changes.length ? bump : 'none', changes, revision: document }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'))
