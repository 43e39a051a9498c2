import { expect, test } from 'vitest'
import { generateSeed } from '../src/index.js'
import { open } from './support/client.js'

test('a snapshot can be gone back to more than once, whatever happened since', async () => {
  const { sandbox, own } = open()
  await own.patch('/members/robins', { name: 'Before' })
  const snapshot = sandbox.snapshot()
  const before = sandbox.toSeed()
  const [latest] = (await own.get('/systems/@me/switches')).json
  const writes = [
    () => own.patch('/members/robins', { name: 'After' }),
    () => own.delete('/members/junipr'),
    () => own.post('/groups/forest/members/add', ['ashley']),
    () => own.post('/systems/@me/switches', { members: [] }),
    () => own.patch(`/systems/@me/switches/${latest.id}`, { timestamp: '2020-01-01' }),
    () => own.delete(`/systems/@me/switches/${latest.id}`),
  ]
  for (const write of writes) {
    await write()
    expect(sandbox.toSeed()).not.toEqual(before)
    sandbox.restore(snapshot)
    expect(sandbox.toSeed()).toEqual(before)
    expect((await own.get('/members/robins')).json.name).toBe('Before')
    expect((await own.get(`/systems/@me/switches/${latest.id}`)).status).toBe(200)
  }
})

test('two sandboxes know nothing of each other', async () => {
  const one = open()
  const other = open()
  await one.own.patch('/systems/@me', { name: 'One' })
  expect((await other.own.get('/systems/@me')).json.name).toBe('Example System')
})

test('a deleted member is gone from groups, guild settings and autoproxy, and its id is free', async () => {
  const { own } = open()
  await own.delete('/members/robins')
  expect((await own.get('/groups/forest/members')).json).toHaveLength(1)
  expect((await own.get('/systems/@me/autoproxy?guild_id=823450000000000001')).json).toMatchObject({
    autoproxy_mode: 'latch',
    autoproxy_member: null,
  })
  expect((await own.delete('/members/robins')).status).toBe(404)
})

test('two rows that were written in one instant have different times', async () => {
  const { own } = open({ clock: () => Date.parse('2026-11-21T12:00:00Z') })
  const first = (await own.post('/systems/@me/switches', { members: [] })).json
  const second = (await own.post('/systems/@me/switches', { members: ['ashley'] })).json
  expect(first.timestamp).not.toBe(second.timestamp)
  expect((await own.get('/systems/@me/fronters')).json.id).toBe(second.id)
})

test('100,000 switches are paged through without a gap', async () => {
  const { own } = open({ seed: generateSeed({ members: 5, switches: 100_000, token: 'token' }) }, 'token')
  const [oldest] = (await own.get('/systems/@me/switches?before=1900-01-01T00:00:00Z')).json
  expect(oldest).toBeUndefined()
  const newest = (await own.get('/systems/@me/switches?limit=2')).json
  const next = (await own.get(`/systems/@me/switches?limit=1&before=${newest[0].timestamp}`)).json
  expect(next[0].id).toBe(newest[1].id)
})
