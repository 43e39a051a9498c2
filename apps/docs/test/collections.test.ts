import { createSandbox } from '@pluralkit-openapi/sandbox'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../scripts/build.js'
import { collections } from '../scripts/collections.js'
import { operations } from '../scripts/document.js'

const document = await readDocument()
const made = await collections(document)
const postman = made['pluralkit.postman_collection.json'] as unknown as PostmanCollection
const bruno = made['pluralkit.bruno.json'] as unknown as BrunoCollection

interface PostmanCollection {
  item: { name: string; item: PostmanRequest[] }[]
  variable: { key: string; value: string }[]
}
interface PostmanRequest {
  name: string
  request: {
    method: string
    url: { host: string[]; path: string[]; query: Pair[]; variable: Pair[] }
    header: Pair[]
    body?: { raw?: string }
  }
  response: { code: number; body?: string }[]
}
interface BrunoCollection {
  items: { items: { name: string; request: { url: string; method: string } }[] }[]
}
interface Pair {
  key: string
  value: string
  disabled?: boolean
}

const requests = postman.item.flatMap(({ item }) => item)

test('both collections have every operation, in folders without empty ones', () => {
  const summaries = operations(document).map(({ object }) => object.summary)
  expect(requests.map(({ name }) => name).sort()).toEqual(summaries.sort())
  const brunoRequests = bruno.items.flatMap(({ items }) => items)
  expect(brunoRequests.map(({ name }) => name).sort()).toEqual(summaries)
  for (const { request } of brunoRequests) expect(request.url).toMatch(/^\{\{baseUrl\}\}\//)
  expect(postman.item.map(({ name }) => name)).toEqual([
    'systems',
    'members',
    'groups',
    'switches',
    'messages',
  ])
})

test('they are the same, byte for byte, however often they are made', async () => {
  expect(JSON.stringify(await collections(document))).toBe(JSON.stringify(made))
})

describe('the Postman request', () => {
  test.each(requests)('$name gets a success on the Example System', async ({ request }) => {
    const sandbox = createSandbox({ limits: 'off' })
    const response = await sandbox.fetch(asSent(request, sandbox.systems[0]?.token ?? ''))
    expect([200, 204], await response.clone().text()).toContain(response.status)
  })
})

test('the responses are those of the document, not made up', () => {
  const bodies = JSON.stringify(requests.flatMap(({ response }) => response.map(({ body }) => body ?? '')))
  expect(bodies).not.toMatch(/<(?:string|integer|boolean|object)>/)
})

/** As Postman sends it, with the collection's variables. */
function asSent({ method, url, header, body }: PostmanRequest['request'], token: string): Request {
  const variables = Object.fromEntries(postman.variable.map(({ key, value }) => [key, value]))
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => variables[key] ?? '')
  const path = url.path.map((segment) => {
    const name = segment.startsWith(':') ? segment.slice(1) : undefined
    return name ? url.variable.find(({ key }) => key === name)?.value : segment
  })
  const query = url.query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`)
  return new Request(`${filled(url.host.join('.'))}/${path.join('/')}?${query.join('&')}`, {
    method,
    headers: {
      ...Object.fromEntries(header.map(({ key, value }) => [key, filled(value)])),
      Authorization: token,
    },
    ...(body?.raw && { body: body.raw }),
  })
}
