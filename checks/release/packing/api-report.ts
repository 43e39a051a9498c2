// Writes the public surface of each published package into its folder `api/`: what can be imported, as a text that shows in a diff.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { Extractor, ExtractorConfig, type ExtractorLogLevel } from '@microsoft/api-extractor'
import { declarationsOf, filesOf, type PublishedPackage, publishedPackages, root } from './packages.js'

/** A report's name in the folder `api/`, and its text. */
type Reports = Map<string, string>

async function reportsOf(published: PublishedPackage): Promise<Reports> {
  const scratch = await mkdtemp(join(tmpdir(), 'api-report-'))
  try {
    const reports: Reports = new Map([['exports.txt', await exportsOf(published)]])
    for (const [subpath, target] of Object.entries(published.manifest.exports ?? {})) {
      const declarations = declarationsOf(target)
      if (!declarations) continue
      const name = subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-')
      extract(published, declarations, name, scratch)
      reports.set(`${name}.api.md`, await readFile(join(scratch, `${name}.api.md`), 'utf8'))
    }
    return reports
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function extract(published: PublishedPackage, declarations: string, name: string, folder: string): void {
  const quiet = { default: { logLevel: 'none' as ExtractorLogLevel } }
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(published.folder, 'package.json'),
    configObject: {
      projectFolder: published.folder,
      mainEntryPointFilePath: join(published.folder, declarations),
      compiler: { tsconfigFilePath: join(published.folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true
    },
  })
}

/** Every address that an application can import, with patterns written out. */
async function exportsOf({ name, folder, manifest }: PublishedPackage): Promise<string> {
  const addresses = await Promise.all(
    Object.entries(manifest.exports ?? {}).map(async ([subpath, target]) => {
      if (!subpath.includes('*')) return [subpath]
      const [before = '', after = ''] = (filesOf(target)[0] ?? '').split('*')
      const files = await readdir(join(folder, before))
      return files
        .filter((file) => file.endsWith(after))
        .map((file) => subpath.replace('*', file.slice(0, file.length - after.length)))
    }),
  )
  return `${addresses
    .flat()
    .map((subpath) => join(name, subpath))
    .sort()
    .join('\n')}\n`
}

/** What is committed of a package's reports; nothing where there are none yet. */
async function committed(folder: string): Promise<Reports> {
  const files = await readdir(folder).catch(() => [])
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
}
async function isCurrent(published: PublishedPackage): Promise<boolean> {
  const [now, before] = await Promise.all([reportsOf(published), committed(join(published.folder, 'api'))])
  const changed = [...new Set([...now.keys(), ...before.keys()])].filter(
    (name) => now.get(name) !== before.get(name),
  )
  for (const name of changed)
    console.error(
      `${relative(root, join(published.folder, 'api', name))} is not what the package offers now.`,
    )
  return changed.length === 0
}

async function renew(published: PublishedPackage): Promise<void> {
  const folder = join(published.folder, 'api')
  const reports = await reportsOf(published)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const [name, text] of reports) await writeFile(join(folder, name), text)
  console.log(`${relative(root, folder)}: ${[...reports.keys()].join(', ')}`)
}

const published = await publishedPackages()
if (process.argv.includes('--check')) {
  const current = []
  for (const each of published) current.push(await isCurrent(each))
  if (current.includes(false)) {
    console.error('Run `npm run api`, look at the difference, and commit it together with a changeset.')
    process.exitCode = 1
  }
} else {
  for (const each of published) await renew(each)
}
