import { describe, expect, test } from 'vitest'
import type { SandboxOptions } from '../src/index.js'
import { error, open } from './support/client.js'

const next: SandboxOptions = { revision: 'next' }
const validation = (errors: object) => ({ ...error(40001, 'Error parsing JSON model'), errors })

describe('the recorded revision', () => {
  test('knows no aliases: they are not shown, and ignored in a body', async () => {
    const { own } = open()
    const shown = await own.patch('/members/robins', { aliases: ['Rob'], pronouns: 'it/its' })
    expect(shown.json.pronouns).toBe('it/its')
    expect(shown.json).not.toHaveProperty('aliases')
    expect(await own.patch('/members/robins', { aliases: ['Rob'] })).toMatchObject({ status: 400 })
  })

  test('keeps the aliases of a seed for a sandbox that shows them', async () => {
    const seed = {
      systems: [{ token: 'mine', members: [{ id: 'robins', name: 'Robin', aliases: ['Rob'] }] }],
    }
    const { sandbox } = open({ seed })
    const { own } = open({ ...next, seed: sandbox.toSeed() }, 'mine')
    expect((await own.get('/members/robins')).json.aliases).toEqual(['Rob'])
  })
})

describe('the next revision: aliases', () => {
  test('stand between the proxy tags and the privacy, for the owner alone', async () => {
    const { own, other } = open(next)
    const shown = (await own.patch('/members/robins', { aliases: ['Rob', 'Bobby'] })).json
    expect(shown.aliases).toEqual(['Rob', 'Bobby'])
    expect(Object.keys(shown).slice(-3)).toEqual(['proxy_tags', 'aliases', 'privacy'])
    expect((await other.get('/members/robins')).json.aliases).toBeNull()
    expect((await own.get('/members/ashley')).json.aliases).toEqual([])
  })

  test('are part of a new member and of an export', async () => {
    const { own, sandbox } = open(next)
    const { json } = await own.post('/members', { name: 'Wren', aliases: ['W'] })
    expect(json.aliases).toEqual(['W'])
    const { members } = JSON.parse(sandbox.export('exampl'))
    expect(members.find((member: { id: string }) => member.id === json.id).aliases).toEqual(['W'])
  })

  test('are trimmed, and replaced as a whole', async () => {
    const { own } = open(next)
    await own.patch('/members/robins', { aliases: ['Rob'] })
    expect((await own.patch('/members/robins', { aliases: [' B\u00a0', 7] })).json.aliases).toEqual([
      'B',
      '7',
    ])
    expect((await own.patch('/members/robins', { aliases: [] })).json.aliases).toEqual([])
  })

  test.each([
    [['a'.repeat(100)], undefined],
    [
      ['ok', `  ${'a'.repeat(101)} `],
      { 'aliases[1]': [{ message: 'Field aliases[1] is too long.', actual_length: 101, max_length: 100 }] },
    ],
    [[' '], { 'aliases[0]': [{ message: 'Aliases cannot be empty.' }] }],
    [['Rob', 'rOB '], { aliases: [{ message: 'Aliases must not contain duplicates.' }] }],
  ])('%j: %j', async (aliases, errors) => {
    const { own } = open(next)
    const { status, json } = await own.patch('/members/robins', { aliases })
    if (errors) expect({ status, json }).toEqual({ status: 400, json: validation(errors) })
    else expect(status).toBe(200)
  })

  test.each([
    [null, 500],
    ['Rob', 400],
    [{}, 400],
    [[null], 500],
    [[{}], 400],
    [['\0'], 500],
  ])('%j is a %i', async (aliases, status) => {
    expect(await open(next).own.patch('/members/robins', { aliases })).toMatchObject({ status })
  })
})
