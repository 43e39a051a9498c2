import { expect, test } from 'vitest'
import { createSandbox } from '../src/index.js'
import { type Answer, clientOf, exampleToken, stoppedClock } from './support/client.js'

const remaining = ({ headers }: Answer) => Number(headers.get('X-RateLimit-Remaining'))
const scope = ({ headers }: Answer) => headers.get('X-RateLimit-Scope')

async function repeat(count: number, request: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  while (answers.length < count) answers.push(await request())
  return answers
}

test('of 10 reads at once 9 get through, and the headers count 8, 8, 7, 6, 5, 4, 3, 2, 1', async () => {
  const { get } = clientOf(createSandbox(stoppedClock()))
  const answers = await repeat(10, () => get('/systems/exampl'))
  expect(answers.map(({ status }) => status)).toEqual([...Array(9).fill(200), 429])
  expect(answers.slice(0, 9).map(remaining)).toEqual([8, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(answers[9]?.json).toEqual({
    message: '429: too many requests',
    retry_after: 0,
    scope: 'generic_get',
    code: 0,
  })
  expect(answers[9]?.headers.has('Cache-Control')).toBe(false)
})

test('of 3 changes at once 2 get through, and only the fourth is told how long to wait', async () => {
  const { patch } = clientOf(createSandbox(stoppedClock()), exampleToken)
  const answers = await repeat(4, () => patch('/systems/@me', { name: 'x' }))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429])
  expect(answers.map(({ json }) => json.retry_after)).toEqual([undefined, undefined, 0, 334])
})

test('who waits exactly as long as told is refused for ever', async () => {
  const time = stoppedClock()
  const { patch } = clientOf(createSandbox(time), exampleToken)
  await repeat(4, () => patch('/systems/@me', { name: 'x' }))
  const statuses = []
  for (let tries = 0; tries < 20; tries++) {
    const { json, status } = await patch('/systems/@me', { name: 'x' })
    statuses.push(status)
    time.advance(json.retry_after ?? 0)
  }
  expect(new Set(statuses)).toEqual(new Set([429]))
})

test('a second after the last request everything is free again', async () => {
  const time = stoppedClock()
  const { get } = clientOf(createSandbox(time))
  await repeat(12, () => get('/systems/exampl'))
  time.advance(1000)
  expect(remaining(await get('/systems/exampl'))).toBe(8)
})

test('requests at the pace of the limit are never refused', async () => {
  const time = stoppedClock()
  const { patch } = clientOf(createSandbox(time), exampleToken)
  for (let count = 0; count < 30; count++) {
    expect((await patch('/systems/@me', { name: 'x' })).status).toBe(200)
    time.advance(334)
  }
})

test('own entities have buckets per system, all else one per address', async () => {
  const { get, patch, post } = clientOf(createSandbox(stoppedClock()), exampleToken)
  expect(scope(await get('/systems/@me'))).toBe('own_system_get')
  expect(scope(await get('/members/robins'))).toBe('own_system_get')
  expect(scope(await patch('/groups/forest', { name: 'x' }))).toBe('own_system_update')
  expect(scope(await get('/messages/1573408883081347079'))).toBe('generic_get')
  expect(scope(await post('/members', { name: 'x' }))).toBe('generic_update')

  await repeat(9, () => get('/messages/1'))
  expect((await get('/messages/1')).status).toBe(429)
  expect((await get('/messages/1', { 'X-PluralKit-Client-IP': '192.0.2.1' })).status).toBe(404)
  expect((await get('/systems/@me')).status).toBe(200)
})

test('the reset header is the current second', async () => {
  const { get } = clientOf(createSandbox(stoppedClock(Date.parse('2026-11-21T12:00:00.9Z'))))
  const answer = await get('/systems/exampl')
  expect(answer.headers.get('X-RateLimit-Reset')).toBe(String(Date.parse('2026-11-21T12:00:00Z') / 1000))
})

test('as documented, 10 get through and waiting as long as told is enough', async () => {
  const time = stoppedClock()
  const { get } = clientOf(createSandbox({ ...time, limits: 'documented' }))
  const answers = await repeat(11, () => get('/messages/1'))
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(404), 429])
  expect(answers.map(scope)).toEqual(Array(11).fill('message'))
  expect(answers[10]?.json).toEqual({ message: '429: too many requests', retry_after: 100, code: 0 })
  time.advance(100)
  expect((await get('/messages/1')).status).toBe(404)
})

test('turned off, there is no limit and no header of one', async () => {
  const { get } = clientOf(createSandbox({ limits: 'off' }))
  const answers = await repeat(50, () => get('/systems/exampl'))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(answers[0]?.headers.has('X-RateLimit-Limit')).toBe(false)
})
