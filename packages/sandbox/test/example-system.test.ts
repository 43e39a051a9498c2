import { expect, test } from 'vitest'
import { exampleValue, open } from './support/client.js'

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
const sorted = <T extends { id: string }>(list: T[]): T[] => [...list].sort(byId)

test.each([
  ['/systems/@me', 'ExampleSystem'],
  ['/systems/@me/settings', 'ExampleSettings'],
  ['/systems/@me/fronters', 'CurrentFronters'],
  ['/members/robins', 'Robin'],
  ['/members/junipr', 'Juniper'],
  ['/members/ashley', 'Ashley'],
  ['/groups/forest', 'Forest'],
  ['/groups/nights', 'NightShift'],
  ['/systems/@me/guilds/823450000000000001', 'ExampleSystemGuildSettings'],
  ['/members/robins/guilds/823450000000000001', 'ExampleMemberGuildSettings'],
  ['/systems/@me/autoproxy?guild_id=823450000000000001', 'AutoproxyLatch'],
  ['/messages/1573408883081347079', 'OwnMessage'],
])('its owner reads %s as the document shows it', async (path, example) => {
  const { own } = open()
  expect((await own.get(path)).json).toEqual(exampleValue(example))
})

test.each([
  ['/systems/exampl', 'ExampleSystemPublic'],
  ['/systems/exampl/settings', 'ExampleSettingsPublic'],
  ['/members/ashley', 'AshleyPublic'],
  ['/groups/nights', 'NightShiftPublic'],
  ['/systems/exampl/fronters', 'CurrentFrontersPublic'],
])('everybody else reads %s as the document shows it', async (path, example) => {
  const { other } = open()
  expect((await other.get(path)).json).toEqual(exampleValue(example))
})

test.each([
  ['/systems/@me/members', 'ExampleMembers'],
  ['/systems/@me/groups', 'ExampleGroups'],
  ['/groups/forest/members', 'MembersOfForest'],
  ['/members/robins/groups', 'GroupsOfRobin'],
])('its owner lists %s as the document shows it, in any order', async (path, example) => {
  const { own } = open()
  expect(sorted((await own.get(path)).json)).toEqual(sorted(exampleValue(example)))
})

test('its front history is that of the document', async () => {
  const { own } = open({ clock: () => Date.parse('2026-11-21T00:00:00Z') })
  const switches = (await own.get('/systems/@me/switches')).json
  const unordered = (list: { members: string[] }[]) =>
    list.map((row) => ({ ...row, members: [...row.members].sort() }))
  expect(unordered(switches)).toEqual(unordered(exampleValue('ExampleSwitches')))
})

test.each([
  [
    '/members/robins',
    'id uuid system name display_name color birthday pronouns avatar_url webhook_avatar_url banner',
  ],
  ['/groups/forest', 'id uuid name system display_name description icon banner color created privacy'],
  [
    '/systems/@me',
    'id uuid name description tag pronouns avatar_url banner color created webhook_url privacy',
  ],
])("the keys of %s come in the server's own order", async (path, keys) => {
  const { own } = open()
  const shown = Object.keys((await own.get(path)).json)
  expect(shown.slice(0, keys.split(' ').length)).toEqual(keys.split(' '))
})
