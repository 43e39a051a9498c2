import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as sdk from '@pluralkit-openapi/sdk'
import { describe, expect, it } from 'vitest'
import { readDocument, siteFolder } from '../scripts/build.js'
import { chapters } from '../scripts/pages/api-pages.js'
import { errorCatalogue, readCures } from '../scripts/pages/error-codes.js'
import { readPage } from '../scripts/pages/page.js'
import { snippet, withSnippets } from '../scripts/pages/snippets.js'
import { repository } from '../scripts/pages/write-pages.js'

const document = await readDocument()
const examples = join(repository, 'apps', 'examples')
const withoutIndent = (code: string) => code.replace(/^\s+/gm, '').trim()
const generators = join(repository, 'checks', 'release', 'generators', 'fixtures')
const programs = [join(examples, 'src'), join(examples, 'test'), generators].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .map((file) =>
      withoutIndent(readFileSync(join(folder, file), 'utf8').replace(/^\s*\/\/ #(?:end)?region.*\n/gm, '')),
    ),
)
const written = [
  'index.md',
  'playground.md',
  ...readdirSync(join(siteFolder, 'guides'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `guides/${name}`),
]

/** The TypeScript of a page, block by block. */
const codeOf = (name: string) =>
  [...readFileSync(join(siteFolder, name), 'utf8').matchAll(/^```[jt]sx?\n([\s\S]*?)^```$/gm)].map(
    ([, code = '']) => code,
  )

describe('the TypeScript of the pages', () => {
  it.each(written)('%s shows only what is part of a program that the tests run', (name) => {
    const unknown = codeOf(name)
      .map(withoutIndent)
      .filter((code) => !programs.some((program) => program.includes(code)))
    expect(unknown).toEqual([])
  })

  it('is there at all', () => {
    const all = written.map((name) => readFileSync(join(siteFolder, name), 'utf8')).join('\n')
    expect(all.match(/^```ts$/gm)?.length).toBeGreaterThan(20)
  })
})

describe('a page that calls the SDK', () => {
  const usingClient = written.filter((name) => /\bpk\.\w+/.test(codeOf(name).join('\n')))

  it.each(usingClient)('%s makes the client before it uses it', (name) => {
    const code = codeOf(name)
    const firstUse = code.findIndex((block) => /\bpk\.\w+/.test(block))
    expect(code.slice(0, firstUse + 1).join('\n')).toMatch(/\bpk = createPluralKit\(|import \{[^}]*\bpk\b/)
    expect(code.join('\n')).not.toContain('connect(')
  })
})

describe('a snippet', () => {
  it('is a region of a program, at the left edge and without the marks of others', () => {
    const program = 'a\n  // #region x\n  if (b) {\n    // #region y\n    c\n  }\n  // #endregion\nd\n'
    expect(snippet(program, 'x', 'p.ts')).toBe('if (b) {\n  c\n}\n')
    expect(snippet('a\n// #region x\nb\n', undefined, 'p.ts')).toBe('a\nb\n')
  })

  it('that is not there fails the build, with its name', async () => {
    expect(() => snippet('a\n', 'x', 'p.ts')).toThrow('p.ts has no region "x".')
    await expect(withSnippets('```ts source="apps/examples/src/none.ts"\n```', repository)).rejects.toThrow(
      'none.ts',
    )
  })
})

describe('the catalogue of errors', () => {
  it('has cause and cure of every code of the document', async () => {
    const catalogue = errorCatalogue(document, await readCures(repository))
    for (const { name, when } of document['x-error-codes']) {
      expect(catalogue).toContain(`: ${name}\n`)
      expect(catalogue).toContain(`**Cause.** ${when}`)
    }
  })

  it('fails the build if an error has no cure, or a cure no error', async () => {
    const { Validation, ...others } = await readCures(repository)
    expect(() => errorCatalogue(document, others)).toThrow('says nothing of Validation')
    expect(() =>
      errorCatalogue(document, { ...others, Validation: Validation ?? '', Vallidation: '' }),
    ).toThrow('Vallidation')
  })
})

describe("the SDK's reference", () => {
  it('has everything that the SDK exports', () => {
    const text = Object.keys(chapters)
      .map((name) => readFileSync(join(siteFolder, 'sdk', `${name}.md`), 'utf8'))
      .join('\n')
    const documented = new Set(
      [...text.matchAll(/^### (?:.abstract. )?(\w+)(?:\(\))?$/gm)].map(([, name]) => name),
    )
    const missing = Object.keys(sdk).filter((name) => !documented.has(name))
    expect(missing, 'exported, but in no chapter of apps/docs/api/').toEqual([])
  })
})

describe('a page', () => {
  it('without a title fails the build, with its name', () => {
    expect(() => readPage('guides/new', 'Text')).toThrow('guides/new.md does not begin with "# Title".')
  })
})
