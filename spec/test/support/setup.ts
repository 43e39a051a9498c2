import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../scripts/build.js'

declare module 'vitest' {
  interface ProvidedContext {
    bundles: string
  }
}

/** Builds all bundles into a folder of the tests' own: others may be reading `dist` at this moment. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'pluralkit-spec-'))
  const bundles = join(folder, 'dist')
  await build(bundles)
  project.provide('bundles', bundles)
  return () => rm(folder, { recursive: true })
}
