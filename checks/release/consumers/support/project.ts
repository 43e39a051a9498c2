import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { packAll } from '../../packing/pack.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project that has installed the packed packages with npm. */
    projectFolder: string
  }
}

const run = promisify(execFile)

/** Makes the project that all tests share, and takes it away after the last. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'))
  const tarballs = (await packAll(folder)).map(({ tarball }) => tarball)
  await cp(fileURLToPath(new URL('../fixtures', import.meta.url)), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs], { cwd: folder })
  provide('projectFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
