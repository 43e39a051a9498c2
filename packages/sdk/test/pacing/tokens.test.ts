import { expect, test } from 'vitest'
import { call, other, own, saturate, world } from './support.js'

test('each token has buckets of its own: two tokens in one client get twice as much', async () => {
  const { clock, front, client } = world()
  const transport = client()
  for (const token of ['token-one', 'token-two'])
    saturate(clock, transport, () => ({ ...own.get(), token }), 20, 10_000)
  await clock.run(10_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(1.9 * 100)
})

test('no name of a bucket holds a token', async () => {
  const { clock, client } = world()
  const names: string[] = []
  const transport = client({ store: { take: (name) => (names.push(name), 0), hold: () => {} } })
  void transport(own.get())
  await clock.run(1000)
  expect(names).toHaveLength(2)
  expect(names.join()).not.toContain('token-one')
})

test('what is known of a token is forgotten after some minutes of silence', async () => {
  const { clock, client } = world()
  const names: string[] = []
  const transport = client({ store: { take: (name) => (names.push(name), 0), hold: () => {} } })
  /** The buckets that a read of somebody else's member can count in, as far as is known. */
  const bucketsOfRead = async () => {
    names.length = 0
    void transport(other.member(1))
    await clock.run(5000)
    return names.map((name) => name.split(':')[0]).sort()
  }
  void transport(own.get()) // shows which front it is
  await clock.run(5000)
  expect(await bucketsOfRead()).toEqual(['ip', 'own'])
  expect(await bucketsOfRead()).toEqual(['ip'])
  await clock.run(400_000)
  void transport(call('GET', '/systems/oththa', { token: null })) // time to tidy up
  await clock.run(5000)
  expect(await bucketsOfRead()).toEqual(['ip', 'own'])
})

test('after ten seconds of silence a client feels its way again, as others may have filled the bucket', async () => {
  const { clock, front, client } = world()
  const transport = client()
  saturate(clock, transport, own.get, 10, 5000)
  await clock.run(20_000)
  const fromMs = clock.nowMs()
  for (let number = 0; number < 5; number++) void transport(own.get())
  await clock.run(75) // the first response takes 80 ms
  expect(front.count(200, fromMs)).toBe(1)
})
