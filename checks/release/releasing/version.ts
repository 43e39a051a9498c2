// Turns the changesets into versions and changelogs: of the packages by changesets, of the document by what has changed in it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pnpm } from '../packing/pack.js'
import { changelog } from './document-changelog.js'
import { diffDocuments } from './document-diff.js'
import { checkOut, lastRelease } from './last-release.js'

const heading = '# Changes of the document, by operation\n'

export async function version(root: string): Promise<true> {
  const last = await lastRelease(root)
  await pnpm(['exec', 'changeset', 'version'], root)

  const { version } = JSON.parse(await readFile(join(root, 'spec', 'package.json'), 'utf8'))
  const document = join(root, 'spec', 'openapi.yaml')
  const text = await readFile(document, 'utf8')
  await writeFile(document, text.replace(/^( {2}version: ).*$/m, `$1${version}`))

  const changes = join(root, 'spec', 'CHANGES.md')
  const older = (await readFile(changes, 'utf8').catch(() => heading)).slice(heading.length)
  const newest = last ? await changesSince(root, last.tag) : 'First release.\n'
  await writeFile(changes, `${heading}\n## ${version}\n\n${newest}${older}`)
  console.log(`The document is ${version}; its changes are in spec/CHANGES.md.`)
  return true
}

async function changesSince(root: string, tag: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'last-release-'))
  try {
    const before = await checkOut(root, tag, ['spec'], scratch)
    const diff = await diffDocuments(join(before, 'spec', 'openapi.yaml'), join(root, 'spec', 'openapi.yaml'))
    // Its own version is no change of what it says.
    const changes = diff.changes.filter(({ revision }) => revision?.pointer !== '#/info/version')
    return changelog({ ...diff, changes }) || 'No change.\n'
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
