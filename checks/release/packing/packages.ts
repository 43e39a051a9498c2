// The packages that are published are those of the workspace that aren't private: no list to forget one in.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPackages } from '@manypkg/get-packages'

/** An entry of `exports`: an address, or what it is under each condition. */
export type Target = string | { [condition: string]: Target }

export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: Record<string, Target>
  dependencies?: Record<string, string>
  scripts?: Record<string, string>
  publishConfig?: Record<string, unknown>
  [key: string]: unknown
}

export interface PublishedPackage {
  name: string
  /** Its name without the scope: `sdk`. */
  shortName: string
  folder: string
  manifest: Manifest
}

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

export async function publishedPackages(workspace = root): Promise<PublishedPackage[]> {
  const { packages } = await getPackages(workspace)
  return packages
    .filter(({ packageJson }) => !packageJson.private)
    .map(({ dir, packageJson }) => ({
      name: packageJson.name,
      shortName: packageJson.name.replace(/^@[^/]+\//, ''),
      folder: dir,
      manifest: packageJson as unknown as Manifest,
    }))
}

/** Every file that an entry of `exports` leads to, under whichever condition. */
export function filesOf(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf)
}

/** The declarations that an entry of `exports` has for a program of ES modules, or undefined where it has none. */
export function declarationsOf(target: Target): string | undefined {
  return filesOf(target).find((file) => file.endsWith('.d.ts'))
}
