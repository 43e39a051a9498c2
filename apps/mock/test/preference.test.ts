import { describe, expect, it } from 'vitest'
import { documentedAnswers, documentedOperation } from './support/document.js'
import { get, send, violationsOf } from './support/mock.js'

const memberNotFound = { message: 'Member not found.', code: 20002 }
const member = '/v2/members/robins'

describe('a documented answer is chosen', () => {
  it.each([
    ['a status', { Prefer: 'code=404' }, member],
    ['a status and an example, with a comma', { Prefer: 'code=404, example=MemberNotFound' }, member],
    ['a status and an example, with a semicolon', { Prefer: 'code=404; example=MemberNotFound' }, member],
    ['values in quotes', { Prefer: 'code="404",example="MemberNotFound"' }, member],
    ['names in any case', { Prefer: 'Code=404' }, member],
    ['other preferences around it', { Prefer: 'respond-async, code=404; wait=10' }, member],
    ['a status in the query', {}, `${member}?__code=404`],
    ['a status and an example in the query', {}, `${member}?__code=404&__example=MemberNotFound`],
    ['the header before the query', { Prefer: 'code=404' }, `${member}?__code=429`],
    ['the first of two equal preferences', { Prefer: 'code=404, code=429' }, member],
  ])('by %s', async (_, headers, path) => {
    const response = await get(path, headers)

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual(memberNotFound)
  })

  it('by an example alone, among those of the success', async () => {
    const response = await get('/v2/systems/exampl', { Prefer: 'example=ExampleSystemPublic' })

    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: 'exampl', privacy: null })
  })

  it('by several Prefer headers', async () => {
    const headers = new Headers({ 'User-Agent': 'mock-tests/1.0' })
    headers.append('Prefer', 'code=404')
    headers.append('Prefer', 'example=MemberNotFound')
    const response = await get(member, Object.fromEntries(headers))

    expect(await response.json()).toEqual(memberNotFound)
  })

  it('also for a change', async () => {
    const response = await send(
      'PATCH',
      member,
      { name: 'Robin' },
      { Prefer: 'code=400, example=Validation' },
    )

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 40001 })
  })

  it('an answer without a body has no content type', async () => {
    const response = await get('/v2/systems/exampl/fronters', { Prefer: 'code=204' })

    expect(response.status).toBe(204)
    expect(response.headers.get('content-type')).toBeNull()
    expect(await response.text()).toBe('')
  })

  it('a dynamic answer can be asked for in the query', async () => {
    const response = await get(`${member}?__dynamic=true`)
    const plain = await get(`${member}?__dynamic=false`)

    expect(await response.text()).not.toBe(await plain.clone().text())
    expect(await plain.json()).toMatchObject({ id: 'robins' })
  })
})

describe('an answer that the document does not have is an error that lists what there is', () => {
  const documented: Record<string, string[]> = {}
  for (const { status, example } of documentedAnswers(documentedOperation('getMember'))) {
    documented[status] = [...(documented[status] ?? []), ...(example ? [example] : [])]
  }

  it.each([
    ['a status', 'code=418', 'getMember documents no response with status 418.'],
    [
      'something else than a status',
      'code=constructor',
      'getMember documents no response with status constructor.',
    ],
    ['an example', 'example=Nobody', 'getMember documents no example "Nobody" for status 200.'],
    [
      'an example of another status',
      'code=404, example=Robin',
      'getMember documents no example "Robin" for status 404.',
    ],
  ])('%s', async (_, prefer, detail) => {
    const response = await get(member, { Prefer: prefer })

    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ detail, documented })
    expect(violationsOf(response)).toEqual([
      { location: 'header', path: ['Prefer'], message: detail, rule: 'prefer' },
    ])
  })
})

it('a request that breaks the document is refused whatever answer it asks for', async () => {
  const response = await send('PATCH', member, { color: 'red' }, { Prefer: 'code=200' })

  expect(response.status).toBe(400)
})
