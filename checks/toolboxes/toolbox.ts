import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const installations = join(import.meta.dirname, '.installed')

/**
 * Installs a toolbox unless it is there already. Several processes may ask for it at the same time.
 * @param name a folder beside this file
 * @returns the installed `node_modules`
 */
export async function toolbox(name: string): Promise<string> {
  const files = ['package.json', 'package-lock.json']
  const lockfile = await readFile(join(import.meta.dirname, name, 'package-lock.json'))
  const version = createHash('sha256').update(lockfile).digest('hex').slice(0, 12)
  const installed = join(installations, `${name}-${version}`)
  if (!existsSync(installed)) {
    await mkdir(installations, { recursive: true })
    const fresh = await mkdtemp(join(installations, '.fresh-'))
    for (const file of files) await cp(join(import.meta.dirname, name, file), join(fresh, file))
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: fresh,
    })
    await moveInto(installed, fresh)
    const outdated = (await readdir(installations)).filter(
      (each) => each.startsWith(`${name}-`) && !each.endsWith(version),
    )
    for (const each of outdated) await rm(join(installations, each), { recursive: true, force: true })
  }
  return join(installed, 'node_modules')
}

/** Gives a finished folder its place, unless another process was faster. */
export async function moveInto(place: string, fresh: string): Promise<void> {
  try {
    await rename(fresh, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    await rm(fresh, { recursive: true, force: true })
  }
}
