// The root commands of releases: `check`, `version`, `dry`, `publish`.
import process from 'node:process'
import { root } from '../packing/packages.js'
import { checkBump } from './check-bump.js'
import { dryRun } from './dry-run.js'
import { placeOf, publish } from './publish.js'
import { version } from './version.js'

const commands: Record<string, () => Promise<boolean>> = {
  check: async () => {
    const { passes, text } = await checkBump(root)
    console.log(text)
    return passes
  },
  version: () => version(root),
  dry: () => dryRun(root),
  publish: async () => {
    // The action that opens the releases reads there what was published.
    console.log(await publish(root, await placeOf(root)))
    return true
  },
}

const command = commands[process.argv[2] ?? '']
if (!command) throw new Error(`There are the commands ${Object.keys(commands).join(', ')}.`)
if (!(await command())) process.exitCode = 1
