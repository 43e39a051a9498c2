import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const toolboxes = dirname(fileURLToPath(import.meta.url))

/**
 * Installs a toolbox unless it is there already.
 * @returns its folder of packages
 */
export async function toolbox(name: string): Promise<string> {
  const folder = join(toolboxes, name)
  const packages = join(folder, 'node_modules')
  const installed = join(packages, '.installed-lock.json') // the lockfile that was installed last
  const lockfile = await readFile(join(folder, 'package-lock.json'), 'utf8')
  if ((await readFile(installed, 'utf8').catch(() => '')) !== lockfile) {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: folder,
    })
    await writeFile(installed, lockfile)
  }
  return packages
}
