import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { generate, run } from '../scripts/generate.js'
import { methodNameOf } from '../scripts/generator/operation.js'
import { document, fixture } from './support.js'

test('the committed code is what the document gives', async () => {
  expect(await run(document, new URL('../src/generated/', import.meta.url), true)).toBe(0)
})

test('the same document gives the same bytes', async () => {
  expect(await generate(structuredClone(fixture))).toEqual(await generate(fixture))
})

describe('generate', async () => {
  const files = await generate(fixture)

  test('names each operation', () => {
    expect(files['operations.ts']).toContain("  | 'updateMember'\n")
  })

  test('names each code once, and explains the one that several errors share', () => {
    const lines = files['error-codes.ts']?.split('\n')
    expect(lines?.filter((line) => /: 0,$/.test(line))).toEqual(['  Generic: 0,'])
    expect(lines).toContain('   * - RateLimited, 429: There were too many requests.')
    expect(lines).toContain('  /** 400: Values break a rule. */')
    expect(lines).toContain('  Validation: 40001,')
    expect(lines).toContain('  | { code: 20001; status: 404; body: SystemNotFoundErrorBody }')
  })

  test('makes an interface of each schema, with its description and those of its keys', () => {
    expect(files['models.ts']).toContain('/** Change of a member. */\nexport interface MemberUpdate {\n')
    expect(files['models.ts']).toContain('export interface ValidationErrorBody {\n')
    expect(files['models.ts']).toContain('export interface ListSwitchesQuery {\n')
  })

  test('documents a key that is a reference with what is said of it there', () => {
    expect(files['models.ts']).toContain('    /** A short id. */\n    id: ShortId;\n')
  })

  test('takes undefined for an absent key, and read-only lists, in what is sent alone', () => {
    expect(files['models.ts']).toContain('tts?: boolean | undefined;')
    expect(files['models.ts']).toContain('webhook_url?: string | null;')
    expect(files['models.ts']).toContain('type GroupRefList = readonly string[];')
  })

  test('refers to the models where openapi-typescript would write everything out again', () => {
    expect(files['schema.ts']).toContain('MemberUpdate: models.MemberUpdate;')
    expect(files['schema.ts']).not.toContain('tts?')
  })

  test('lists each webhook event by its name, with all that comes under it and what the document says of it', () => {
    expect(files['dispatch.ts']).toContain(
      '  /**\n   * Two events under one name\n   *\n   * `id` tells them apart.\n   */\n' +
        '  UPDATE_MEMBER_GUILD: Member | System\n',
    )
    expect(files['dispatch.ts']).toContain("export const sentEventTypes = [\n  'UPDATE_MEMBER_GUILD',\n]")
  })

  test('makes a method of each operation: path parameters, body, one object of options', () => {
    const resources = files['resources.ts']
    expect(resources).toContain(
      '  update<Key extends string = keyof MemberUpdate>(memberRef: string, body: ExactChange<MemberUpdate, Key>, ' +
        'options?: RequestOptions): ApiPromise<Member>\n',
    )
    expect(resources).toContain('  delete(memberRef: string, options?: RequestOptions): ApiPromise<void>\n')
    expect(resources).toContain('ApiPromise<Switch | null>\n')
    expect(resources).toContain('ApiPromise<Autoproxy | System>\n')
    expect(resources).toContain('(memberRef: string, body: Readonly<GroupRefList>, ')
    expect(resources).toContain('(systemRef: string, options?: QueryOptions<ListSwitchesQuery, QueryKey>)')
    expect(resources).toContain(
      '(systemRef: string, options: RequiredQueryOptions<GetAutoproxyQuery, QueryKey>)',
    )
  })

  test('writes the code of a method out, as somebody would who steps through it', () => {
    expect(files['resources.ts']).toContain(`
    update: (memberRef, body, options) =>
      send('updateMember', 'PATCH', '/members/{memberRef}', [memberRef], { body, options }),
`)
    expect(files['resources.ts']).toMatch(
      /'listSwitches', .*{ options, query: { limit: aCount }, success: 'list' }/,
    )
    expect(files['resources.ts']).toMatch(/'getFronters', .*success: 'object or nothing' }/)
    expect(files['resources.ts']).toMatch(/'deleteMember', .*success: 'nothing' }/)
  })

  test('documents a method with its parameters, its answers, its errors and its budget', () => {
    const update = files['resources.ts']?.match(/\/\*\*\n {3}\* Update a member.*?\*\//s)?.[0]
    expect(update).toContain('* Needs a token. Rate limit: counts 1 in the scope `generic_update`.')
    expect(update).toContain('* @param memberRef The member.')
    expect(update).toContain('* @param body Change of a member.')
    expect(update).toContain('* @returns The member.')
    expect(update).toContain('* @throws {ApiError} 400 `Validation` (40001): Values break a rule.')
    expect(update).toContain('* @throws {ApiError} `Generic` (0) with the status 400, 429.')
  })

  test('keeps a description from ending the comment that it stands in', () => {
    expect(files['resources.ts']).toContain('Never end a comment with *\\/ in the middle.')
  })

  test('does not ask for what has a default', () => {
    expect(files['models.ts']).toContain('tts?: boolean')
  })
})

describe('a document that can not be right is refused', () => {
  const broken = (change: (copy: typeof fixture) => void) => {
    const copy = structuredClone(fixture)
    change(copy)
    return generate(copy)
  }

  test('with two operations for one method', async () => {
    const promise = broken((copy) => {
      const operation = copy.paths['/systems/{systemRef}/members']?.get
      if (operation) operation.operationId = 'updateMembers'
    })
    await expect(promise).rejects.toThrow('members.update')
  })

  test('with a path whose parameter is not described', async () => {
    const promise = broken((copy) => {
      delete copy.paths['/systems/{systemRef}/members']?.parameters
    })
    await expect(promise).rejects.toThrow(
      'The path /systems/{systemRef}/members has no parameter {systemRef}.',
    )
  })
})

test.each([
  ['listMembers', 'members', 'list'],
  ['getMember', 'members', 'get'],
  ['listMemberGroups', 'members', 'listGroups'],
  ['getMemberGuildSettings', 'members', 'getGuildSettings'],
  ['getSystemGuildSettings', 'systems', 'getGuildSettings'],
  ['updateAutoproxy', 'systems', 'updateAutoproxy'],
  ['listSwitches', 'switches', 'list'],
  ['updateSwitchMembers', 'switches', 'updateMembers'],
  ['getFronters', 'switches', 'getFronters'],
  ['overwriteGroupMembers', 'groups', 'overwriteMembers'],
])('%s of %s is the method %s', (operationId, tag, method) => {
  expect(methodNameOf(operationId, tag)).toBe(method)
})

describe('generate --check', () => {
  let folder: string
  const printed = vi.spyOn(console, 'error')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generate-'))
    printed.mockReset().mockReturnValue()
    await run(fixture, pathToFileURL(`${folder}/`), false)
  })
  afterEach(() => rm(folder, { recursive: true }))

  const check = () => run(fixture, pathToFileURL(`${folder}/`), true)

  test('is silent when nothing has changed', async () => {
    expect(await check()).toBe(0)
    expect(printed).not.toHaveBeenCalled()
  })

  test('fails on an edited file, names it and the command that mends it, and leaves it alone', async () => {
    const file = join(folder, 'models.ts')
    await writeFile(file, 'edited')
    expect(await check()).toBe(1)
    const message = printed.mock.calls.flat().join('\n')
    expect(message).toContain(file)
    expect(message).not.toContain('schema.ts')
    expect(message).toContain('npm run generate')
    expect(await readFile(file, 'utf8')).toBe('edited')
  })

  test('fails on a missing file', async () => {
    await rm(join(folder, 'schema.ts'))
    expect(await check()).toBe(1)
  })
})
