import { describe, expect, test, vi } from 'vitest'
import { createSandbox } from '../src/index.js'

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://sandbox${path}`, { headers: { 'User-Agent': 'sandbox-tests' }, ...init })

describe('a server that makes responses itself', () => {
  test.each([
    ['an answer', '/v2/systems/exampl', {}],
    ['a refusal', '/v2/systems/nobody', {}],
    ['nothing but a status', '/v2/systems/exampl', { method: 'OPTIONS' }],
  ])('is given status, headers and text of %s, as fetch answers it', async (_, path, init) => {
    const respond = vi.fn((text: string | null, given: ResponseInit) => new Response(text, given))
    const made = await createSandbox({ random: 1, limits: 'off' }).answer(request(path, init), respond)
    const fetched = await createSandbox({ random: 1, limits: 'off' }).fetch(request(path, init))
    expect(made).toBe(respond.mock.results[0]?.value)
    expect([made.status, [...made.headers], await made.text()]).toEqual([
      fetched.status,
      [...fetched.headers],
      await fetched.text(),
    ])
  })

  test('is not asked for control routes, and not for an answer that breaks off', async () => {
    const sandbox = createSandbox()
    const respond = vi.fn(() => new Response())
    expect(await (await sandbox.answer(request('/_sandbox/clock'), respond)).json()).toHaveProperty('now')
    await sandbox.control.addFault({ kind: 'cutBody' })
    await expect((await sandbox.answer(request('/v2/systems/exampl'), respond)).text()).rejects.toThrow()
    expect(respond).not.toHaveBeenCalled()
  })
})
