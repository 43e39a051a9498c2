import { resolve } from 'node:path'
import { referenceTo } from './references.js'

const names = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-RateLimit-Scope']

/** Adds the headers of the rate limiter to every response of the API. Webhooks are responses of the reader's own server. */
export const rateLimitHeaders = () => {
  let headersFolder
  return {
    Root(_root, { location }) {
      headersFolder = resolve(location.source.absoluteRef, '../components/headers')
    },
    Paths: {
      Response(response, { location }) {
        const added = names.map((name) => [
          name,
          referenceTo(resolve(headersFolder, `${name}.yaml`), '', location.source.absoluteRef),
        ])
        response.headers = { ...Object.fromEntries(added), ...response.headers }
      },
    },
  }
}
