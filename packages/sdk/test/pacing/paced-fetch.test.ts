import { expect, test } from 'vitest'
import { createPacedFetch, isRateLimitError } from '../../src/index.js'
import { rejection } from '../support.js'
import { VirtualClock } from './virtual-clock.js'

const baseUrl = 'https://api.pluralkit.me/v2'

const created = async (request: Request) =>
  Response.json({ echo: await request.text() }, { status: 201, headers: { 'X-Test': 'kept' } })

function pacedFetch(options = {}, answer = created) {
  const clock = new VirtualClock()
  const sent: { atMs: number; request: Request; response: Response }[] = []
  const fetch = createPacedFetch(
    async (input, init) => {
      const request = new Request(input, init)
      const atMs = clock.nowMs()
      const response = await answer(request.clone())
      sent.push({ atMs, request, response })
      return response
    },
    { clock, ...options },
  )
  return { clock, sent, fetch }
}

test('any other client sends no faster than the server admits', async () => {
  const { clock, sent, fetch } = pacedFetch()
  const answers = Array.from({ length: 6 }, () => fetch(`${baseUrl}/members/robins`, { method: 'DELETE' }))
  await clock.run(5000)
  await Promise.all(answers)
  for (const [index, { atMs }] of sent.entries()) {
    const sinceFirstMs = atMs - (sent[0]?.atMs ?? 0)
    expect(index + 1).toBeLessThanOrEqual(2 + (3 * sinceFirstMs) / 1000)
  }
})

test('requests and answers pass unchanged', async () => {
  const { clock, sent, fetch } = pacedFetch()
  const headers = { Authorization: 'TOKEN', 'Content-Type': 'application/json' }
  const answer = fetch(`${baseUrl}/members?x=1`, {
    method: 'POST',
    body: '{"name":"Robin"}',
    headers,
    redirect: 'manual',
  })
  await clock.run(100)
  const response = await answer
  expect(response).toBe(sent[0]?.response)
  expect(await response.json()).toEqual({ echo: '{"name":"Robin"}' })
  expect(sent[0]?.request.url).toBe(`${baseUrl}/members?x=1`)
  expect(sent[0]?.request.headers.get('Authorization')).toBe('TOKEN')
  expect(sent[0]?.request.redirect).toBe('manual')
})

test('what the server refuses all the same is sent again, with its body', async () => {
  const refused = () =>
    Response.json({ message: '429: too many requests', retry_after: 0, code: 0 }, { status: 429 })
  const { clock, sent, fetch } = pacedFetch({}, async (request) =>
    sent.length === 0 ? refused() : created(request),
  )
  const answer = fetch(`${baseUrl}/members`, { method: 'POST', body: '{"name":"Robin"}' })
  await clock.run(5000)
  expect(await (await answer).json()).toEqual({ echo: '{"name":"Robin"}' })
  expect(sent).toHaveLength(2)
})

test('the last of its refusals can be read', async () => {
  const body = { message: '429: too many requests', retry_after: 5, code: 0 }
  const { clock, fetch } = pacedFetch({ onLimit: 'throw' }, async () => Response.json(body, { status: 429 }))
  const answer = fetch(`${baseUrl}/members/robins`)
  await clock.run(100)
  expect(await (await answer).json()).toEqual(body)
})

test('what would wait too long is refused and not sent', async () => {
  const { clock, sent, fetch } = pacedFetch({ onLimit: 'throw' })
  const outcomes = Array.from({ length: 4 }, () =>
    fetch(`${baseUrl}/members/robins`, { method: 'DELETE' }).catch((error) => error),
  )
  await clock.run(100)
  expect((await Promise.all(outcomes)).filter(isRateLimitError)).toHaveLength(2)
  expect(sent).toHaveLength(2)
})

test('requests to another address are refused, as they would not be paced', async () => {
  const { fetch, sent } = pacedFetch()
  expect(String(await rejection(fetch('https://elsewhere.example/v2/systems/exampl')))).toContain(
    `for URLs below ${baseUrl} only`,
  )
  expect(sent).toHaveLength(0)
})
