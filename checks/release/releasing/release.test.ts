import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../packing/packages.js'
import { git } from '../packing/run.js'
import { isEnough, smallestBump } from './bump.js'
import { checkBump } from './check-bump.js'
import { changelog } from './document-changelog.js'
import { diffDocuments } from './document-diff.js'
import { lastRelease } from './last-release.js'
import { atPlace, placeOf } from './publish.js'

// biome-ignore lint/suspicious/noExplicitAny: planted changes reach anywhere in the document
type Plant = (document: any) => void

const plants = {
  'a key of a model is gone': {
    plant: ({ components }) => delete components.schemas.Member.properties.pronouns,
    bump: 'major',
    says: /createMember.*getMember.*updateMember[^:]*:\n\n- Breaking: Property `pronouns` of `Member` was removed/,
  },
  'a body has to have a key that it could leave out': {
    plant: ({ components }) => {
      components.schemas.GroupUpdate.required = ['name']
    },
    bump: 'major',
    says: /^updateGroup:\n\n- Breaking: .*name/m,
  },
  'an operation is gone': {
    plant: ({ paths }) => delete paths['/messages/{messageId}'],
    bump: 'major',
    says: /- Breaking: Path `\/messages\/{messageId}` was removed/,
  },
  'a model has a key more': {
    plant: ({ components }) => {
      components.schemas.Group.properties.mood = { type: 'string', description: 'How they feel.' }
    },
    bump: 'minor',
    says: /getGroup[^:]*:\n\n- New: `Group.mood` was added\./,
  },
  'only words are other ones': {
    plant: ({ paths }) => {
      paths['/systems/{systemRef}'].get.summary = 'Look at a system'
    },
    bump: 'patch',
    says: /^getSystem:\n\n- Said differently: `summary` was changed\./m,
  },
  'nothing has changed': { plant: () => {}, bump: 'none', says: /^$/ },
} satisfies Record<string, { plant: Plant; bump: string; says: RegExp }>

let scratch: string
const bundle = await readFile(join(root, 'spec/dist/openapi.json'), 'utf8')

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'release-test-'))
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

function planted(plant: Plant): string {
  const document = JSON.parse(bundle)
  plant(document)
  return JSON.stringify(document)
}

describe.each(Object.entries(plants))('when %s', (_, { plant, bump, says }) => {
  test(`the document needs the bump "${bump}", and its changelog says why`, async () => {
    const folder = await mkdtemp(join(scratch, 'diff-'))
    const [base, revision] = [join(folder, 'base.json'), join(folder, 'revision.json')]
    await writeFile(base, bundle)
    await writeFile(revision, planted(plant))
    const diff = await diffDocuments(base, revision)
    expect(diff.bump).toBe(bump)
    expect(changelog(diff)).toMatch(says)
  })
})

test('before 1.0.0 a minor release may break things, after it only a major one', () => {
  expect(smallestBump('major', '0.4.2')).toBe('minor')
  expect(smallestBump('major', '1.4.2')).toBe('major')
  expect(smallestBump('patch', '0.4.2')).toBe('patch')
  expect(isEnough('minor', 'minor')).toBe(true)
  expect(isEnough('patch', 'minor')).toBe(false)
  expect(isEnough('none', 'patch')).toBe(false)
})

describe('the check of the next release', () => {
  let repository: string
  const spec = '@pluralkit-openapi/spec'

  beforeAll(async () => {
    repository = join(scratch, 'repository')
    await mkdir(join(repository, 'spec'), { recursive: true })
    await mkdir(join(repository, '.changeset'))
    await writeFiles({
      'package.json': '{ "name": "root", "private": true }',
      'pnpm-workspace.yaml': 'packages: [spec]',
      'pnpm-lock.yaml': '',
      '.changeset/config.json': await readFile(join(root, '.changeset/config.json'), 'utf8').then((text) =>
        JSON.stringify({ ...JSON.parse(text), fixed: [] }),
      ),
      'spec/package.json': JSON.stringify({ name: spec, version: '1.2.3' }),
      'spec/openapi.yaml': bundle,
    })
    await git(['init', '--quiet', '--initial-branch', 'main'], repository)
    await commit()
  })

  const writeFiles = (files: Record<string, string>) =>
    Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(repository, file), text)))

  async function commit(): Promise<void> {
    await git(['add', '--all'], repository)
    await git(
      ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'x'],
      repository,
    )
  }

  const changeset = (bump: string) =>
    writeFiles({ '.changeset/one.md': `---\n'${spec}': ${bump}\n---\n\nA sentence.\n` })

  test('lets everything pass before the first release', async () => {
    expect(await lastRelease(repository)).toBeUndefined()
    expect(await checkBump(repository)).toEqual({
      passes: true,
      text: expect.stringMatching(/never released/),
    })
  })

  test('fails where the changeset is smaller than the change, and says what is missing and why', async () => {
    for (const tag of ['1.2.3', '1.10.0']) await git(['tag', `${spec}@${tag}`], repository)
    expect(await lastRelease(repository)).toEqual({ tag: `${spec}@1.10.0`, version: '1.10.0' })

    await writeFiles({ 'spec/openapi.yaml': planted(plants['a key of a model is gone'].plant) })
    expect(await checkBump(repository)).toMatchObject({
      passes: false,
      text: expect.stringMatching(
        /need a major bump, and what is planned is: none.*Property `pronouns` of `Member` was removed/s,
      ),
    })
    await changeset('minor')
    expect(await checkBump(repository)).toMatchObject({
      passes: false,
      text: expect.stringMatching(/planned is: minor/),
    })
    await changeset('major')
    expect(await checkBump(repository)).toMatchObject({ passes: true })
  })
})

describe('what is published', () => {
  const manifest = { name: 'sdk', version: '1.2.3', publishConfig: { access: 'public', provenance: true } }
  const workflow = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'somebody/openapi' }

  test('names the repository whose workflow publishes it, with the proof of where it was built', async () => {
    const place = await placeOf(root, { ...workflow, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token' })
    expect(atPlace(manifest, 'packages/sdk', place)).toEqual({
      name: 'sdk',
      version: '1.2.3',
      repository: {
        type: 'git',
        url: 'git+https://github.com/somebody/openapi.git',
        directory: 'packages/sdk',
      },
      publishConfig: { access: 'public', provenance: true },
    })
  })

  test('names the repository of the clone it is published from by hand, without that proof', async () => {
    const clone = await mkdtemp(join(scratch, 'clone-'))
    await git(['init', '--quiet'], clone)
    await expect(placeOf(clone, {})).rejects.toThrow(/No such remote/)
    await git(['remote', 'add', 'origin', 'https://git.example/openapi.git'], clone)
    expect(await placeOf(clone, {})).toEqual({
      repository: 'https://git.example/openapi.git',
      provenance: false,
    })
  })
})
