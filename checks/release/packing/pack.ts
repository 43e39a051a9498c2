import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PublishedPackage, publishedPackages, root } from './packages.js'
import { run } from './run.js'

/** Runs the pnpm that the root names, through npx, as it need not be on the PATH. */
export async function pnpm(args: string[], cwd: string, env = process.env): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return run('npx', ['--yes', packageManager, ...args], { cwd, env })
}

export interface PackedPackage extends PublishedPackage {
  tarball: string
}

/** Packs every published package as it would be published. What they are built from must be built before. */
export async function packAll(folder: string): Promise<PackedPackage[]> {
  return Promise.all(
    (await publishedPackages()).map(async (published) => {
      const tarball = join(folder, `${published.shortName}.tgz`)
      await pnpm(['pack', '--out', tarball], published.folder)
      return { ...published, tarball }
    }),
  )
}
