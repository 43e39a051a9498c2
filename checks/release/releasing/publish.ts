// Publishes what isn't in the registry yet. What only the place of publishing knows is in the manifests meanwhile.
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import process from 'node:process'
import { pnpm } from '../packing/pack.js'
import { type Manifest, publishedPackages } from '../packing/packages.js'
import { git } from '../packing/run.js'

/** From where and to where packages are published. */
export interface Place {
  /** Address of the repository. Registries compare it with the proof of where a package was built. */
  repository: string
  /** Whether that proof is made, which only CI can do. */
  provenance: boolean
  /** Where it is published instead of the registry that npm is set to. */
  registry?: string
}

/** A manifest with the place of its publishing in it. */
export function atPlace(
  manifest: Manifest,
  directory: string,
  { repository, ...publishConfig }: Place,
): Manifest {
  return {
    ...manifest,
    repository: { type: 'git', url: repository, directory },
    publishConfig: { ...manifest.publishConfig, ...publishConfig },
  }
}

/** The place of this process: a workflow of GitHub's, or somebody's clone. */
export async function placeOf(workspace: string, env = process.env): Promise<Place> {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, ACTIONS_ID_TOKEN_REQUEST_URL } = env
  const repository = GITHUB_REPOSITORY
    ? `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`
    : (await git(['remote', 'get-url', 'origin'], workspace)).trim()
  return { repository, provenance: ACTIONS_ID_TOKEN_REQUEST_URL !== undefined }
}

/** Publishes from a workspace whose packages are built, and leaves it as it was. */
export async function publish(
  workspace: string,
  place: Place,
  args: string[] = [],
  env = process.env,
): Promise<string> {
  const packages = await publishedPackages(workspace)
  const files = packages.map(({ folder }) => join(folder, 'package.json'))
  const originals = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const directoryOf = (folder: string) => relative(workspace, folder).split(sep).join('/')
  try {
    for (const { folder, manifest } of packages)
      await writeFile(
        join(folder, 'package.json'),
        JSON.stringify(atPlace(manifest, directoryOf(folder), place), null, 2),
      )
    return await pnpm(['exec', 'changeset', 'publish', ...args], workspace, env)
  } finally {
    await Promise.all(files.map((file, index) => writeFile(file, originals[index] ?? '')))
  }
}
