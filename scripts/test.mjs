// Runs tests of every package that has them. Says at the end what was left out and why, then counts: `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolders, turbo } from './workspace.mjs'

/** Its tests start builds, which write into what the tests of others read. */
const alone = '@pluralkit-openapi/commands'

/**
 * @param {string[]} tasks of turbo: `test`, `test:consumers` …
 * @param {string[]} args for turbo
 */
export async function test(tasks, args) {
  const reports = packageFolders().flatMap((folder) =>
    tasks.map((task) => join(folder, 'reports', `${task.replace(':', '-')}.json`)),
  )
  for (const report of reports) rmSync(report, { force: true })

  // Two at a time: browsers and type checks share the same few cores.
  const tests = (...filters) =>
    turbo(...tasks, '--continue', '--concurrency=2', '--output-logs=new-only', ...filters, ...args)
  const isWhole = tasks.includes('test') && !args.some((arg) => arg.startsWith('--filter'))
  const code = isWhole
    ? Math.max(await tests(`--filter=!${alone}`), await tests(`--filter=${alone}`))
    : await tests()

  const results = reports.filter(existsSync).map((report) => JSON.parse(readFileSync(report, 'utf8')))
  const leftOut = reasonsOfLeftOut(results)
  if (leftOut.size) console.log('\nLeft out on this machine, but not in CI:')
  for (const [reason, count] of leftOut) console.log(`  ${count} tests: ${reason}`)

  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  // A package that fails before its first test (its build, say) leaves no report: it counts as one failure.
  const failed = Math.max(sum('numFailedTests'), code === 0 ? 0 : 1)
  console.log(`\n${sum('numPassedTests')} passed, ${failed} failed`)
  return code
}

/** How many tests say in their names that they were left out, by the reason that follows. */
function reasonsOfLeftOut(results) {
  const counts = new Map()
  for (const { fullName } of results.flatMap(({ testResults }) =>
    testResults.flatMap(({ assertionResults }) => assertionResults),
  )) {
    const reason = /\(left out: ([^)]*)\)/.exec(fullName)?.[1]
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}
