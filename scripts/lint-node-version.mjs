// The least Node version stands in the root's package.json. Whatever else names it has to name the same.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { packageFolders, root } from './workspace.mjs'

const read = (...path) => readFileSync(join(root, ...path), 'utf8')
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const { node: range } = manifestOf(root).engines
const [, least, major] = /^>=((\d+)\.\d+)\.0$/.exec(range)

const problems = []
const expect = (where, found, expected) => {
  if (found !== expected) problems.push(`${where}: ${found}, but package.json says ${expected}`)
}

for (const manifest of packageFolders().map(manifestOf)) {
  if (!manifest.private) expect(`engines of ${manifest.name}`, manifest.engines?.node, range)
}

expect(
  "pnpm-workspace.yaml, '@types/node'",
  /'@types\/node': (\d+)/.exec(read('pnpm-workspace.yaml'))?.[1],
  major,
)

const workflows = join('.github', 'workflows')
for (const file of readdirSync(join(root, workflows))) {
  const versions = [...read(workflows, file).matchAll(/^\s+node(?:-version)?: .+/gm)]
    .flatMap(([line]) => line.match(/\d+/g))
    .map(Number)
  if (versions.length) {
    // Releases are made by a newer one, everything else by the least.
    const oldest = Math.min(...versions)
    if (file === 'release.yaml' ? oldest < Number(major) : oldest !== Number(major))
      problems.push(`${workflows}/${file}: Node ${oldest}, but package.json says ${range}`)
  }
}

// Every text that says "Node 20.19 or later". Decisions and changelogs are of their time.
const texts = execFileSync(
  'git',
  ['ls-files', '*.md', ':!docs/decisions', ':!.changeset', ':!**/CHANGELOG.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
for (const file of texts.trim().split('\n')) {
  for (const [phrase, version] of read(file).matchAll(
    /Node(?:\.js)? (\d[\d.]*) (?:and|or) (?:later|newer|up)/g,
  ))
    expect(`${file}, "${phrase}"`, version, least)
}

for (const problem of problems) console.error(problem)
process.exitCode = problems.length ? 1 : 0
