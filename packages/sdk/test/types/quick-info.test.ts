import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../scripts/generator/document.js'
import { operationsOf } from '../../scripts/generator/operation.js'
import { document } from '../support.js'

// What an editor shows when the pointer rests on a name: asked from TypeScript's language service, as editors do.

const program = fileURLToPath(new URL('program.ts', import.meta.url))
const operations = operationsOf(document)

/** Every body that is an object, with all keys that it may have, and every query. */
const calls = operations.flatMap(({ tag, methodName, pathParameters, body, queryParameters }) => {
  const refs = pathParameters.map(() => `'robins'`)
  const keys = Object.keys((body && resolve(document, body.schema).properties) ?? {})
  const queryKeys = queryParameters.map(({ name }) => name)
  const object = (names: string[]) => `{ ${names.map((name) => `${name}: unset`).join(', ')} }`
  const args = [
    ...refs,
    ...(body ? [keys.length > 0 ? object(keys) : `['robins']`] : []),
    ...(queryKeys.length > 0 ? [`{ query: ${object(queryKeys)} }`] : []),
  ]
  return [
    {
      name: `pk.${tag}.${methodName}`,
      code: `pk.${tag}.${methodName}(${args})`,
      keys: [...keys, ...queryKeys],
    },
  ]
})

const source = `
import { createPluralKit, isOwnView, type OwnMember } from '../../src/index.js'
const pk = createPluralKit({ userAgent: 'my-app/1.0' })
declare const unset: never
const member = await pk.members.get('robins')
const members = await pk.members.list('@me')
const fronters = await pk.switches.getFronters('@me')
const settings = await pk.systems.getSettings('@me')
const { pronouns } = member
if (isOwnView(member)) member.privacy.visibility
pk.members.update('robins', { privacy: { visibility: 'private' }, proxy_tags: [{ prefix: 'R:' }] })
${calls.map(({ code }) => code).join('\n')}
`

const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getScriptFileNames: () => [program],
  getScriptVersion: () => '1',
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: ['node'],
  }),
  getScriptSnapshot(file) {
    const text = file === program ? source : ts.sys.readFile(file)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getDefaultLibFileName: ts.getDefaultLibFilePath,
})

/** What is shown for a name in the line of the program that holds a text. */
function quickInfo(line: string, name: string) {
  const start = source.indexOf(line)
  const position = start + source.slice(start).search(new RegExp(`\\b${name}\\b`))
  const info = service.getQuickInfoAtPosition(program, position)
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  }
}

test('the program compiles', () => {
  const diagnostics = service.getSemanticDiagnostics(program)
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

describe('data has the name of its model', () => {
  test.each([
    ['const member ', 'member', 'const member: Member'],
    ['const members ', 'members', 'const members: Member[]'],
    ['const fronters ', 'fronters', 'const fronters: FullSwitch | null'],
    ['const settings ', 'settings', 'const settings: SystemSettingsView'],
  ])('%s', (line, name, type) => {
    expect(quickInfo(line, name).type).toBe(type)
  })

  test('a key of it has its documentation', () => {
    expect(quickInfo('const { pronouns }', 'pronouns').type).toBe('const pronouns: string | null')
    const visibility = quickInfo('if (isOwnView', 'visibility')
    expect(visibility.type).toBe('(property) MemberPrivacy.visibility: PrivacyLevel')
    expect(visibility.documentation).toMatch(/^Who can see the member in lists\./)
  })
})

describe('a key inside of a body or a query has its documentation', () => {
  test.each(calls.filter(({ keys }) => keys.length > 0))('$name', ({ code, keys }) => {
    for (const key of keys)
      expect(quickInfo(code, `${key}(?=: )`), key).toHaveProperty(
        'documentation',
        expect.stringMatching(/\S/),
      )
  })

  test('also one level down', () => {
    const line = `pk.members.update('robins', { privacy: { `
    expect(quickInfo(line, 'visibility').documentation).toMatch(/^Who can see the member in lists\./)
    expect(quickInfo(line, 'prefix').documentation).toMatch(/\S/)
  })
})

test('every method has a documentation of what it does, gives and throws', () => {
  for (const { name, code } of calls)
    expect(quickInfo(code, name.split('.').at(-1) as string).documentation, name).toMatch(
      /Rate limit: counts/,
    )
})

test('nothing that an editor can show names what only this project knows, such as (D6)', () => {
  const declarations = ts.sys.readDirectory(fileURLToPath(new URL('../../dist', import.meta.url)), ['.d.ts'])
  const comments = declarations.flatMap(
    (file) => (ts.sys.readFile(file) ?? '').match(/\/\*\*.*?\*\//gs) ?? [],
  )
  expect(comments.length).toBeGreaterThan(500)
  expect(comments.filter((comment) => /\bD\d+\b|decision \d/.test(comment))).toEqual([])
})
