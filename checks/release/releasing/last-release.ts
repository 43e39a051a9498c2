import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { extract } from 'tar'
import { git } from '../packing/run.js'

export const documentPackage = '@pluralkit-openapi/spec'

export interface Release {
  /** What git calls it: `@pluralkit-openapi/spec@1.2.3`. */
  tag: string
  version: string
}

/** The newest release of a package among the tags that lead to what is checked out; undefined before the first. */
export async function lastRelease(root: string, name = documentPackage): Promise<Release | undefined> {
  const tags = await git(['tag', '--list', `${name}@*`, '--merged', 'HEAD', '--sort=-version:refname'], root)
  const [tag] = tags.split('\n')
  return tag ? { tag, version: tag.slice(name.length + 1) } : undefined
}

/**
 * Takes folders out of a commit.
 * @returns where they are: below `target`, as they are called in the repository
 */
export async function checkOut(
  root: string,
  ref: string,
  folders: string[],
  target: string,
): Promise<string> {
  const archive = join(target, 'archive.tar')
  await mkdir(target, { recursive: true })
  await git(['archive', '--output', archive, ref, ...folders], root)
  await extract({ file: archive, cwd: target })
  await rm(archive)
  return target
}
