import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export interface Source {
  /** A file or a folder of PluralKit's repository. */
  path: string
  /** Which facts of the document were read from it. */
  decides: string
}

export interface Drift {
  /** The revision that was compared, in full. */
  revision: string
  changed: (Source & { what: 'changed' | 'gone' })[]
}

/**
 * Compares git's hashes of the sources at two commits of a clone.
 * @throws if a commit isn't in the clone, or a source isn't in the first commit, as it would never be seen to change
 */
export async function compare(
  repository: string,
  sources: Source[],
  base: string,
  ref: string,
): Promise<Drift> {
  const git = async (...args: string[]) => (await execute('git', ['-C', repository, ...args])).stdout.trim()
  const commitOf = (name: string) =>
    git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => {
      throw new Error(
        `There is no commit ${name} in ${repository}. Is it a clone of PluralKit's repository with its history?`,
      )
    })
  const hashAt = (commit: string, path: string) =>
    git('rev-parse', '--verify', '--quiet', `${commit}:${path}`).catch(() => undefined)

  const [before, revision] = [await commitOf(base), await commitOf(ref)]
  const changed: Drift['changed'] = []
  for (const source of sources) {
    const [then, now] = [await hashAt(before, source.path), await hashAt(revision, source.path)]
    if (!then) throw new Error(`sources.json names ${source.path}, which is not in ${base}.`)
    if (then !== now) changed.push({ ...source, what: now ? 'changed' : 'gone' })
  }
  return { revision, changed }
}

/** The drift as Markdown: a text for an issue or a terminal. */
export function report({ revision, changed }: Drift, base: string): string {
  if (changed.length === 0)
    return `Nothing that the document cites has changed between ${base} and ${revision}.`
  return [
    `What the document's facts were read from at ${base} is another one at ${revision}:`,
    '',
    ...changed.map(
      ({ path, decides, what }) =>
        `- [ ] \`${path}\` ${what === 'gone' ? 'is gone' : 'has changed'}. It decides: ${decides}.`,
    ),
    '',
    `To read it: \`git diff ${base} ${revision} -- ${changed.map(({ path }) => path).join(' ')}\``,
    '',
    'Then mend the document where a fact is another one, add a row to spec/DIVERGENCES.md where it differs from the',
    'documentation, and set `commit` in checks/drift/sources.json.',
  ].join('\n')
}
