import { describe, expect } from 'vitest'
import { test } from '../src/vitest.js'

const headers = { 'User-Agent': 'tests/1.0', 'Content-Type': 'application/json' }
const nameOf = async (fetch: (request: Request) => Promise<Response>) =>
  (await (await fetch(new Request('http://sandbox/v2/systems/exampl', { headers }))).json()).name

describe.each(['first', 'second'])('the %s test', (name) => {
  test('finds a sandbox that no other has touched, and without limits', async ({ sandbox }) => {
    expect(await nameOf(sandbox.fetch)).toBe('Example System')
    const Authorization = sandbox.systems[0]?.token ?? ''
    for (let count = 0; count < 20; count++) {
      const body = JSON.stringify({ name })
      const request = new Request('http://sandbox/v2/systems/@me', {
        method: 'PATCH',
        headers: { ...headers, Authorization },
        body,
      })
      expect((await sandbox.fetch(request)).status).toBe(200)
    }
    expect(await nameOf(sandbox.fetch)).toBe(name)
  })
})

describe('with options of its own', () => {
  const own = test.extend({
    sandboxOptions: { seed: { systems: [{ system: { id: 'exampl', name: 'Mine' } }] } },
  })

  own('a test finds what it asked for', async ({ sandbox }) => {
    expect(await nameOf(sandbox.fetch)).toBe('Mine')
  })
})
