import { copyTo } from './references.js'

/**
 * Adds the headers of the root's `x-rate-limit-headers` to every response of the API. Those of webhooks are responses of
 * the reader's own server.
 */
export const rateLimitHeaders = () => {
  let headersFor
  return {
    Root(root, { location }) {
      const headers = root['x-rate-limit-headers']
      const rootFile = location.source.absoluteRef
      headersFor = (file) => copyTo(file, headers, rootFile)
      delete root['x-rate-limit-headers']
    },
    Paths: {
      Response(response, { location }) {
        response.headers = { ...headersFor(location.source.absoluteRef), ...response.headers }
      },
    },
  }
}
