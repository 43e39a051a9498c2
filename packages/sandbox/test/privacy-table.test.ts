import { describe, expect, test } from 'vitest'
import { groupPrivacyKeys, memberPrivacyKeys, systemPrivacyKeys } from '../src/generated/privacy-keys.js'
import type { SeedFile } from '../src/index.js'
import { type Answer, type Client, document, open } from './support/client.js'

// Every privacy key × every key of its entity × every place where the entity is shown, from a seed in which everything is
// set. What a key hides stands here once more, by hand: nothing in this file comes from the code that hides it.

type Shown = Record<string, unknown>

const uuid = (digit: number) => `${digit}0000000-0000-4000-8000-00000000000${digit}`
const [switchId, messageId] = [uuid(9), '1573408883081347079']
const image = (name: string) => `https://example.org/${name}.png`
const allOf = (keys: readonly string[], level: string) => Object.fromEntries(keys.map((key) => [key, level]))

/** The owner's view: no value is null or a default. */
const system: Shown = {
  id: 'ssssss',
  uuid: uuid(1),
  name: 'System',
  description: 'Description',
  tag: '| Tag',
  pronouns: 'they/them',
  avatar_url: image('avatar'),
  banner: image('banner'),
  color: 'aabbcc',
  created: '2020-01-01T00:00:00.123456Z',
  webhook_url: 'http://127.0.0.1:9/hook',
  privacy: allOf(systemPrivacyKeys, 'public'),
}
const member: Shown = {
  id: 'mmmmmm',
  uuid: uuid(2),
  system: 'ssssss',
  name: 'Name',
  display_name: 'Display name',
  color: 'bbccdd',
  birthday: '2000-02-29',
  pronouns: 'she/her',
  avatar_url: image('member-avatar'),
  webhook_avatar_url: image('member-webhook-avatar'),
  banner: image('member-banner'),
  description: 'Member description',
  created: '2020-02-02T00:00:00.123456Z',
  keep_proxy: true,
  tts: true,
  autoproxy_enabled: false,
  message_count: 5,
  last_message_timestamp: '2021-01-01T00:00:00.5Z',
  proxy_tags: [{ prefix: 'p:', suffix: '-s' }],
  aliases: ['Alias'],
  privacy: allOf(memberPrivacyKeys, 'public'),
}
const group: Shown = {
  id: 'gggggg',
  uuid: uuid(3),
  name: 'Group name',
  system: 'ssssss',
  display_name: 'Group display name',
  description: 'Group description',
  icon: image('icon'),
  banner: image('group-banner'),
  color: 'ccddee',
  created: '2020-03-03T00:00:00.123456Z',
  privacy: allOf(groupPrivacyKeys, 'public'),
}
const { system: _, ...messageMember } = member
const { system: __, ...seedGroup } = group
const seed = {
  systems: [
    {
      token: 'owner',
      webhook_token: 'secret',
      accounts: [{ id: '812340000000000001' }],
      system,
      members: [messageMember],
      groups: [{ ...seedGroup, members: ['mmmmmm'] }],
      switches: [{ id: switchId, timestamp: '2021-01-01T00:00:00Z', members: ['mmmmmm'] }],
    },
    { token: 'stranger', system: { id: 'tttttt' } },
  ],
  messages: [{ id: messageId, sender: '812340000000000001', channel: '5', guild: '6', member: 'mmmmmm' }],
} as SeedFile

const only = ({ json }: Answer): Shown[] => (Array.isArray(json) ? json : [json])
const inside =
  (key: string) =>
  ({ json }: Answer): Shown[] =>
    [json[key]].flat()

/** Where an entity is shown, and what of the answer it is. In lists a private `visibility` leaves it out. */
type Place = [path: string, find: (answer: Answer) => Shown[], isList?: 'list']

interface Entity {
  whole: Shown
  privacyKeys: readonly string[]
  path: string
  places: Place[]
  /** What strangers never see. */
  owned: Shown
  /** What they see instead when a privacy key is private. */
  hiddenBy: Record<string, Shown>
}

const entities: Record<string, Entity> = {
  System: {
    whole: system,
    privacyKeys: systemPrivacyKeys,
    path: '/systems/@me',
    places: [
      ['/systems/ssssss', only],
      [`/messages/${messageId}`, inside('system')],
    ],
    owned: { webhook_url: undefined, privacy: null },
    hiddenBy: {
      name_privacy: { name: null },
      avatar_privacy: { avatar_url: null },
      description_privacy: { description: null },
      banner_privacy: { banner: null },
      pronoun_privacy: { pronouns: null },
      member_list_privacy: {},
      group_list_privacy: {},
      front_privacy: {},
      front_history_privacy: {},
    },
  },
  Member: {
    whole: member,
    privacyKeys: memberPrivacyKeys,
    path: '/members/mmmmmm',
    places: [
      ['/members/mmmmmm', only],
      ['/systems/ssssss/members', only, 'list'],
      ['/groups/gggggg/members', only, 'list'],
      ['/systems/ssssss/fronters', inside('members')],
      [`/systems/ssssss/switches/${switchId}`, inside('members')],
      [`/messages/${messageId}`, inside('member')],
    ],
    owned: { autoproxy_enabled: null, aliases: null, privacy: null },
    hiddenBy: {
      visibility: {},
      name_privacy: { name: 'Display name', display_name: null },
      description_privacy: { description: null },
      banner_privacy: { banner: null },
      birthday_privacy: { birthday: null },
      pronoun_privacy: { pronouns: null },
      avatar_privacy: { avatar_url: null, webhook_avatar_url: null },
      metadata_privacy: { created: null, message_count: null, last_message_timestamp: null },
      proxy_privacy: { proxy_tags: [] },
    },
  },
  Group: {
    whole: group,
    privacyKeys: groupPrivacyKeys,
    path: '/groups/gggggg',
    places: [
      ['/groups/gggggg', only],
      ['/systems/ssssss/groups', only, 'list'],
      ['/members/mmmmmm/groups', only, 'list'],
    ],
    owned: { privacy: null },
    hiddenBy: {
      name_privacy: { name: 'Group display name', display_name: null },
      description_privacy: { description: null },
      banner_privacy: { banner: null },
      icon_privacy: { icon: null },
      list_privacy: {},
      metadata_privacy: { created: null },
      visibility: {},
    },
  },
}

const opened = () => {
  const { sandbox, own, other } = open({ seed, revision: 'next', dispatch: { reach: 'nowhere' } }, 'owner')
  const stranger = open({ seed, revision: 'next' }, 'stranger').own
  return { sandbox, own, other, stranger }
}

/** Of a message the member lacks its system. */
const asShownAt = (path: string, { system, ...rest }: Shown): Shown =>
  path.startsWith('/messages/') && rest['id'] === 'mmmmmm'
    ? rest
    : { ...(system !== undefined && { system }), ...rest }

describe.each(Object.entries(entities))(
  '%s',
  (name, { whole, privacyKeys, path, places, owned, hiddenBy }) => {
    test('has every key that the document has, and every one of them set', () => {
      const { properties } = document.components.schemas[name]
      const keys = Object.keys(properties).filter((key) => !(name === 'Group' && key === 'members'))
      expect(Object.keys(whole).sort()).toEqual(keys.sort())
      expect(Object.values(whole)).not.toContain(null)
      expect(privacyKeys.slice().sort()).toEqual(Object.keys(hiddenBy).sort())
    })

    describe.each(places)('at %s', (place, find, isList) => {
      const shownTo = async (client: Client) => find(await client.get(place))

      test('is shown as a whole to its owner, whatever is private', async () => {
        const { own } = opened()
        expect(await shownTo(own)).toEqual([asShownAt(place, whole)])
        const privacy = allOf(privacyKeys, 'private')
        await own.patch(path, { privacy })
        expect(await shownTo(own)).toEqual([asShownAt(place, { ...whole, privacy })])
      })

      test("is shown to others but for what is the owner's", async () => {
        const { other } = opened()
        expect(await shownTo(other)).toEqual([asShownAt(place, { ...whole, ...owned })])
      })

      test.each(privacyKeys)('%s hides what it is there for from others, and nothing else', async (key) => {
        const { own, other } = opened()
        await own.patch(path, { privacy: { [key]: 'private' } })
        const answer = await other.get(place)
        if (answer.status === 403) return expect(closedBy[key]).toContain(place)
        const expected = asShownAt(place, { ...whole, ...owned, ...hiddenBy[key] })
        expect(find(answer)).toEqual(key === 'visibility' && isList ? [] : [expected])
      })

      test('shows a caller with another token what it shows without any', async () => {
        const { own, other, sandbox } = opened()
        await own.patch(path, {
          privacy: allOf(
            privacyKeys.filter((key) => !(key in closedBy)),
            'private',
          ),
        })
        const seedNow = sandbox.toSeed()
        const { own: stranger } = open({ seed: seedNow, revision: 'next' }, 'stranger')
        expect(await shownTo(stranger)).toEqual(await shownTo(other))
      })
    })

    test.each(privacyKeys)(
      "a change of %s is told to the owner's webhook with all that was sent",
      async (key) => {
        const { sandbox, own } = opened()
        const changed = { ...writable[name], privacy: { [key]: 'private' } }
        await own.patch(path, changed)
        expect(sandbox.dispatched.map(({ payload }) => payload.data)).toEqual([changed])
      },
    )
  },
)

/** What is closed to others as a whole. */
const closedBy: Record<string, string[]> = {
  member_list_privacy: ['/systems/ssssss/members'],
  group_list_privacy: ['/systems/ssssss/groups', '/members/mmmmmm/groups'],
  front_privacy: ['/systems/ssssss/fronters'],
  front_history_privacy: ['/systems/ssssss/switches', `/systems/ssssss/switches/${switchId}`],
  list_privacy: ['/groups/gggggg/members'],
}

const writable: Record<string, Shown> = {
  System: {
    name: 'New',
    description: 'New',
    pronouns: 'new',
    avatar_url: image('new'),
    banner: image('new'),
  },
  Member: {
    name: 'New',
    display_name: 'New',
    avatar_url: image('new'),
    webhook_avatar_url: image('newer'),
    banner: image('new'),
    birthday: '2001-01-01',
    pronouns: 'new',
    description: 'New',
    proxy_tags: [{ prefix: 'n', suffix: null }],
    aliases: ['New'],
  },
  Group: { name: 'New', display_name: 'New', description: 'New', icon: image('new'), banner: image('new') },
}

describe.each([
  ...systemPrivacyKeys.map((key) => ['/systems/@me', key] as const),
  ...groupPrivacyKeys.map((key) => ['/groups/gggggg', key] as const),
])('%s: a private %s', (path, key) => {
  test.each([...new Set(Object.values(closedBy).flat())])(
    'closes %s to others only if it is there for that',
    async (place) => {
      const { own, other } = opened()
      expect((await other.get(place)).status).toBe(200)
      await own.patch(path, { privacy: { [key]: 'private' } })
      const isClosed = closedBy[key]?.includes(place) ?? false
      // A single switch of a private history is said not to exist.
      const status = !isClosed ? 200 : place.endsWith(switchId) ? 404 : 403
      expect((await other.get(place)).status).toBe(status)
      expect((await own.get(place)).status).toBe(200)
    },
  )
})

describe('the members in the list of groups', () => {
  const listed = async (client: Client) =>
    (await client.get('/systems/ssssss/groups?with_members=true')).json[0].members

  test.each([
    ...memberPrivacyKeys.map((key) => ['/members/mmmmmm', key, key === 'visibility'] as const),
    ...groupPrivacyKeys
      .filter((key) => key !== 'visibility')
      .map((key) => ['/groups/gggggg', key, key === 'list_privacy'] as const),
  ])('%s: a private %s leaves them out for others: %s', async (path, key, isLeftOut) => {
    const { own, other } = opened()
    await own.patch(path, { privacy: { [key]: 'private' } })
    expect(await listed(own)).toEqual([member['uuid']])
    expect(await listed(other)).toEqual(isLeftOut ? [] : [member['uuid']])
  })
})
