// Is the next release as big as the changes of the document? Says so, or fails and says which changeset is missing.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getReleasePlan from '@changesets/get-release-plan'
import { type Bump, isEnough, smallestBump } from './bump.js'
import { changelog } from './document-changelog.js'
import { diffDocuments } from './document-diff.js'
import { checkOut, documentPackage, lastRelease } from './last-release.js'

export interface BumpReport {
  passes: boolean
  text: string
}

export async function checkBump(root: string): Promise<BumpReport> {
  const last = await lastRelease(root)
  if (!last)
    return {
      passes: true,
      text: 'The document was never released, so there is nothing that a change could break.',
    }

  const scratch = await mkdtemp(join(tmpdir(), 'last-release-'))
  try {
    const before = await checkOut(root, last.tag, ['spec'], scratch)
    const diff = await diffDocuments(join(before, 'spec', 'openapi.yaml'), join(root, 'spec', 'openapi.yaml'))
    const smallest = smallestBump(diff.bump, last.version)
    const planned = await plannedBump(root)
    if (isEnough(planned, smallest))
      return {
        passes: true,
        text: `Since ${last.version} the document needs a bump: ${smallest}. Planned: ${planned}.`,
      }
    return {
      passes: false,
      text: [
        `The changes of the document since ${last.version} need a ${smallest} bump, and what is planned is: ${planned}.`,
        `Run \`npx pnpm changeset\`, choose ${documentPackage} and ${smallest}, and say in a sentence what its users get.`,
        '',
        changelog(diff),
      ].join('\n'),
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What the changesets that are there make of the document's version. */
async function plannedBump(root: string): Promise<Bump> {
  const { releases } = await getReleasePlan(root)
  return releases.find(({ name }) => name === documentPackage)?.type ?? 'none'
}
