import { createSandbox } from '@pluralkit-openapi/sandbox'
import { describe, expect, test } from 'vitest'
import { createOf, createPluralKit, type Group, type Member } from '../../src/index.js'

function twoSystems() {
  const sandbox = createSandbox({
    limits: 'off',
    seed: {
      systems: [
        {
          system: { id: 'fromme' },
          token: 'from-token',
          members: [
            {
              id: 'fullon',
              name: 'Full',
              display_name: 'Full on',
              pronouns: 'they/them',
              color: 'ff00aa',
              birthday: '0004-02-29',
              description: 'All there is.',
              avatar_url: 'https://example.com/a.png',
              banner: 'https://example.com/b.png',
              proxy_tags: [{ prefix: 'F:', suffix: null }],
              keep_proxy: true,
              tts: true,
              privacy: { visibility: 'private', pronoun_privacy: 'private' },
            },
            { id: 'sparse', name: 'Sparse' },
          ],
          groups: [
            {
              id: 'forest',
              name: 'Forest',
              description: 'Trees.',
              color: '00ff00',
              privacy: { list_privacy: 'private' },
            },
          ],
        },
        { system: { id: 'tosyst' }, token: 'to-token' },
      ],
    },
  })
  const client = (token: string | null) =>
    createPluralKit({ userAgent: 'sdk-tests/1.0', fetch: sandbox.fetch, token, pacing: false })
  return { from: client('from-token'), to: client('to-token'), anonymous: client(null) }
}

/** Without what the server gives each entity for itself. */
const content = ({ id, uuid, created, ...rest }: Member | Group) => ({ ...rest, system: undefined })

describe('createOf', () => {
  test.each(['fullon', 'sparse'])(
    'makes a copy of the member %s with everything that can be set',
    async (ref) => {
      const { from, to } = twoSystems()
      const original = await from.members.get(ref)
      const copy = await to.members.create(createOf(original))
      expect(content(await to.members.get(copy.id))).toEqual(content(original))
    },
  )

  test('makes a copy of a group with everything that can be set', async () => {
    const { from, to } = twoSystems()
    const original = await from.groups.get('forest')
    const copy = await to.groups.create(createOf(original))
    expect(content(await to.groups.get(copy.id))).toEqual(content(original))
  })

  test('leaves out what can not be set, and null, which is a 500 for some keys', async () => {
    const { from } = twoSystems()
    const body = createOf(await from.members.get('sparse'))
    expect(Object.keys(body).sort()).toEqual(['keep_proxy', 'name', 'privacy', 'proxy_tags', 'tts'])
    expect(Object.values(body)).not.toContain(null)
  })

  test('takes the public view, of which it copies what can be seen', async () => {
    const { to, anonymous } = twoSystems()
    const body = createOf(await anonymous.members.get('fullon'))
    expect(body).not.toHaveProperty('pronouns')
    expect(body).not.toHaveProperty('privacy')
    expect(await to.members.create(body)).toMatchObject({ pronouns: null, description: 'All there is.' })
  })
})
