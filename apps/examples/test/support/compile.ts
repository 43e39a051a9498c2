import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
/** Where the compiled programs are, in the same folders as their sources. */
export const compiledFolder = join(packageFolder, 'reports', 'compiled')

/** Compiles all programs once: each of them is started many times, and `tsx` would compile it each time. */
export default async function setUp(): Promise<void> {
  await rm(compiledFolder, { recursive: true, force: true })
  const files = async (folder: string, ending: string) =>
    (await readdir(join(packageFolder, folder), { recursive: true }))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(folder, file))
  await build({
    absWorkingDir: packageFolder,
    entryPoints: [...(await files('src', '.ts')), ...(await files('test/dispatch', 'er.ts'))],
    outdir: compiledFolder,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  })
  for (const page of await files('src', '.html'))
    await cp(join(packageFolder, page), join(compiledFolder, page))
}

/** The same for a program that is nowhere in a file. */
export const compiled = async (source: string): Promise<string> =>
  (await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' })).code
