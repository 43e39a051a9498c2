import { createPluralKit, type paths } from '@pluralkit-openapi/sdk'
import axios from 'axios'
import createClient from 'openapi-fetch'
import { DefaultRateLimiter, PKAPI } from 'pkapi.js'

const userAgent = 'bench/1.0 (dev@example.com)'

/** The token of the sandbox's Example System. */
export const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

export type Kind = 'GET' | 'PATCH'
export type Send = Record<Kind, () => Promise<unknown>>

let changes = 0
/** A change that is never the one before. */
const change = () => ({ pronouns: `they/them ${++changes}` })

/** One of the two requests, by nothing but `fetch`. */
export function requestAsIs(baseUrl: string, kind: Kind): Promise<Response> {
  const headers = { 'User-Agent': userAgent, Authorization: token }
  if (kind === 'GET') return fetch(`${baseUrl}/systems/@me`, { headers })
  return fetch(`${baseUrl}/members/robins`, {
    method: 'PATCH',
    body: JSON.stringify(change()),
    headers: { ...headers, 'Content-Type': 'application/json' },
  })
}

/** The same two requests, as each client sends them: with nothing that holds them back, unless its limiter is asked for. */
export const peers = {
  'bare fetch': (baseUrl: string): Send => ({
    GET: async () => (await requestAsIs(baseUrl, 'GET')).json(),
    PATCH: async () => (await requestAsIs(baseUrl, 'PATCH')).json(),
  }),
  'openapi-fetch': (baseUrl: string): Send => {
    const headers = { 'User-Agent': userAgent, Authorization: token }
    const client = createClient<paths>({ baseUrl, headers })
    return {
      GET: () => client.GET('/systems/{systemRef}', { params: { path: { systemRef: '@me' } } }),
      PATCH: () =>
        client.PATCH('/members/{memberRef}', {
          params: { path: { memberRef: 'robins' } },
          body: change(),
        }),
    }
  },
  axios: (baseUrl: string): Send => {
    const client = axios.create({
      baseURL: baseUrl,
      headers: { 'User-Agent': userAgent, Authorization: token },
    })
    return {
      GET: () => client.get('/systems/@me'),
      PATCH: () => client.patch('/members/robins', change()),
    }
  },
  'pkapi.js': (baseUrl: string, { isPaced = false } = {}): Send => {
    const client = new PKAPI({
      base_url: baseUrl.replace(/\/v2$/, ''),
      token,
      user_agent: userAgent,
      debug: false,
      ...(isPaced && { rate_limiter: new DefaultRateLimiter() }),
    })
    return {
      GET: () => client.getSystem(),
      PATCH: () => client.patchMember({ member: 'robins', name: 'Robin', ...change() }), // it refuses a change without a name
    }
  },
  'this SDK': (baseUrl: string, { isPaced = false } = {}): Send => {
    const pk = createPluralKit({ userAgent, token, baseUrl, ...(!isPaced && { pacing: false }) })
    return {
      GET: () => pk.systems.get('@me'),
      PATCH: () => pk.members.update('robins', change()),
    }
  },
}
