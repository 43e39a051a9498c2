import { type RunningSandboxMock, startMock } from '@pluralkit-openapi/mock'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenPage, openPage } from '../src/chromium.js'

// What PluralKit's own website does: a page of another origin that sends the token with fetch.

let mock: RunningSandboxMock
let website: OpenPage
beforeAll(async () => {
  mock = await startMock({ limits: false })
  website = await openPage(
    await bundle(`export { createSandbox } from '@pluralkit-openapi/sandbox'
    export { createPluralKit } from '@pluralkit-openapi/sdk'`),
  )
})
afterAll(async () => {
  await website?.close()
  await mock?.close()
})

interface Sent {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  /** Whether the token goes with it; it does if nothing else is said. */
  anonymous?: boolean
}

interface Seen {
  status: number
  version: string | null
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any
}

/** Sends a request from the page. */
function send(
  path: string,
  { method = 'GET', body, headers = {}, anonymous = false }: Sent = {},
): Promise<Seen> {
  const init = {
    method,
    headers: {
      ...(!anonymous && { Authorization: mock.exampleToken }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
  return website.page.evaluate(
    async ({ url, init }) => {
      const response = await fetch(url, init)
      const text = await response.text()
      const version = response.headers.get('X-PluralKit-Version')
      return { status: response.status, version, json: text ? JSON.parse(text) : undefined }
    },
    { url: mock.url + path, init },
  )
}

describe('a page of another origin', () => {
  test('reads what its owner may see, and the headers that are laid open to it', async () => {
    const { status, version, json } = await send('/v2/systems/@me')
    expect([status, json.id, json.privacy !== null]).toEqual([200, 'exampl', true])
    expect(version).not.toBeNull()
    expect((await send('/v2/systems/@me/members')).json).toHaveLength(3)
    const { json: groups } = await send('/v2/systems/exampl/groups?with_members=true')
    expect(groups.every(({ members }: { members: unknown }) => Array.isArray(members))).toBe(true)
    expect((await send('/v2/systems/exampl', { anonymous: true })).json.privacy).toBeNull()
    expect((await send('/v2/systems/exampl', { headers: { 'sentry-trace': '0-0' } })).status).toBe(200)
  })

  test('is let through by the preflight for each method that it needs', async () => {
    expect(
      (await send('/v2/members/robins', { method: 'PATCH', body: { privacy: { visibility: 'private' } } }))
        .json,
    ).toMatchObject({ privacy: { visibility: 'private' } })
    const { json: group } = await send('/v2/groups', { method: 'POST', body: { name: 'New' } })
    const members = `/v2/groups/${group.id}/members`
    const ids = async () => (await send(members)).json.map(({ id }: { id: string }) => id).sort()
    expect((await send(`${members}/add`, { method: 'POST', body: ['robins', 'ashley'] })).status).toBe(204)
    expect((await send(`${members}/remove`, { method: 'POST', body: ['ashley'] })).status).toBe(204)
    expect(await ids()).toEqual(['robins'])
    expect((await send(`${members}/overwrite`, { method: 'POST', body: ['junipr', 'ashley'] })).status).toBe(
      204,
    )
    expect(await ids()).toEqual(['ashley', 'junipr'])
    expect((await send(`/v2/groups/${group.id}`, { method: 'DELETE' })).status).toBe(204)
    const privacy = { method: 'POST', body: { visibility: 'public' } }
    expect((await send('/private/bulk_privacy/member', privacy)).status).toBe(204)
  })

  test('can read why it was refused', async () => {
    const { status, json } = await send('/v2/members/robins', { method: 'PATCH', body: { name: '' } })
    expect([status, json.code, Object.keys(json.errors)]).toEqual([400, 40001, ['name']])
    expect((await send('/v2/members/zzzzzz')).json.code).toBe(20002)
    expect((await send('/v2/systems/@me', { anonymous: true })).status).toBe(401)
  })

  test('can not send a header that the server does not allow', async () => {
    await expect(send('/v2/systems/@me', { headers: { 'X-PluralKit-App': 'x' } })).rejects.toThrow(
      'Failed to fetch',
    )
  })
})

/** What the bundle exports, a global variable of the page. */
declare const inPage: typeof import('@pluralkit-openapi/sandbox') & typeof import('@pluralkit-openapi/sdk')

test('in a browser the SDK talks to a sandbox without any server', async () => {
  const names = await website.page.evaluate(async (token) => {
    const { fetch } = inPage.createSandbox()
    const pk = inPage.createPluralKit({ userAgent: 'browser-test', token, fetch })
    return (await pk.members.list('@me')).map(({ name }) => name).sort()
  }, mock.exampleToken)
  expect(names).toEqual(['Ashley', 'Juniper', 'Robin'])
})

async function bundle(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: import.meta.dirname }
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
  })
  return outputFiles[0]?.text ?? ''
}
