/**
 * Meets each kind of error on purpose and tells them apart. Usage: handle-errors
 * Only for a mock server with the Example System: PluralKit's own should be spared such requests.
 */
import { explain } from './lib/explain-error.js'
import { connect, fail } from './lib/program.js'

if (!process.env['PLURALKIT_BASE_URL']) fail('Set PLURALKIT_BASE_URL to a mock server.')
const pk = connect({ retry: false })

const many = Array.from({ length: 20 })
const provocations: Record<string, () => PromiseLike<unknown>> = {
  'unknown member': () => pk.members.get('zzzzzz'),
  'private list': () => pk.groups.listMembers('nights', { token: null }),
  'bad values': () => pk.members.update('robins', { name: 'R'.repeat(101), color: 'red' }),
  'no token': () => pk.systems.get('@me', { token: null }),
  'any other code': () => pk.groups.get('zzzzzz'),
  'slow server': () => pk.systems.get('@me', { timeoutMs: 50, fetch: () => new Promise(() => {}) }),
  'no server': () => pk.systems.get('@me', { baseUrl: 'http://127.0.0.1:2/v2' }), // nothing listens there
  'page of a proxy': () =>
    pk.systems.get('@me', { fetch: async () => new Response('<p>502', { status: 502 }) }),
  'unwilling to wait': () =>
    Promise.all(many.map(() => pk.systems.get('@me', { pacing: { onLimit: 'throw' } }))),
  'without pacing': () => Promise.all(many.map(() => pk.systems.get('@me', { pacing: false }))),
}

for (const [name, provoke] of Object.entries(provocations)) {
  try {
    await provoke()
    fail(`${name}: went well, but should not have`)
  } catch (error) {
    console.log(`${name}: ${explain(error)}`)
  }
}
