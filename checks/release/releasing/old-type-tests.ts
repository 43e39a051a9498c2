// Compiles yesterday's type tests on today's source: what compiled with the last release has to compile with the next one.
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { publishedPackages, root } from '../packing/packages.js'
import { git, run } from '../packing/run.js'
import { checkOut, lastRelease } from './last-release.js'

const usage =
  'npm run types:compat -- [commit or tag; the last release, if there is one, or else the last commit]'

/** The compiler's word for "an error was expected here and there is none". More is allowed now, which breaks no program. */
const nothingWrong = 'error TS2578'

export interface OldTypeTests {
  count: number
  /** What doesn't compile any more, as the compiler says it. */
  problems: string[]
}

/** Compiles a package's type tests as they were at a ref, on the source as it is now. */
export async function compileOldTypeTests(
  repository: string,
  folder: string,
  ref: string,
): Promise<OldTypeTests> {
  const tests = join(relative(repository, folder), 'test')
  if (!(await git(['ls-tree', ref, tests], repository))) return { count: 0, problems: [] }

  // Beside `test`, so that what they import by `../src` is today's.
  const old = join(folder, '.old-type-tests')
  try {
    await checkOut(repository, `${ref}:${tests}`, [], old)
    const files = (await readdir(old, { recursive: true })).filter((file) => file.endsWith('.test-d.ts'))
    if (files.length === 0) return { count: 0, problems: [] }
    await writeFile(
      join(old, 'tsconfig.json'),
      JSON.stringify({ extends: '../tsconfig.json', include: [], files }),
    )
    return { count: files.length, problems: await compile(old) }
  } finally {
    await rm(old, { recursive: true, force: true })
  }
}

async function compile(folder: string): Promise<string[]> {
  const tsc = join(root, 'node_modules', '.bin', 'tsc')
  try {
    await run(tsc, ['--pretty', 'false', '--project', folder], { cwd: folder })
    return []
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error.message
      .split('\n')
      .filter((line) => line.includes(': error TS') && !line.includes(nothingWrong))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [given, ...others] = process.argv.slice(2)
  if (others.length || given?.startsWith('-')) throw new Error(usage)
  for (const { name, folder } of await publishedPackages()) {
    const ref = given ?? (await lastRelease(root, name))?.tag ?? 'HEAD'
    const { count, problems } = await compileOldTypeTests(root, folder, ref)
    if (count) console.log(`${name}: ${count} files of type tests as of ${ref}, ${problems.length} problems`)
    for (const problem of problems) console.error(`  ${problem}`)
    if (problems.length) process.exitCode = 1
  }
}
