// The root commands of releases: `check`, `version`, `dry`.
import process from 'node:process'
import { root } from '../packages.js'
import { checkBump } from './check-bump.js'
import { dryRun } from './dry-run.js'
import { version } from './version.js'

const commands: Record<string, () => Promise<boolean>> = {
  check: async () => {
    const { passes, text } = await checkBump(root)
    console.log(text)
    return passes
  },
  version: () => version(root),
  dry: () => dryRun(root),
}

const command = commands[process.argv[2] ?? '']
if (!command) throw new Error(`There are the commands ${Object.keys(commands).join(', ')}.`)
if (!(await command())) process.exitCode = 1
