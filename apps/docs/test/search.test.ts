import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, type SitePage, siteUrl, useBrowser } from './support/site-page.js'

/** What people search for, and the page that must come first. */
const searches: [query: string, page: string][] = [
  ['birthday', '/models/member/'],
  ['proxy tags', '/models/member/'],
  ['proxy_tags', '/models/member/'],
  ['pronouns', '/models/member/'],
  ['display name', '/models/member/'],
  ['nullable', '/models/member/'],
  ['timezone', '/models/system-settings/'],
  ['latch_timeout', '/models/system-settings/'],
  ['autoproxy', '/models/autoproxy/'],
  ['snowflake', '/guides/glossary/'],
  ['headmate', '/guides/glossary/'],
  ['retry_after', '/guides/rate-limits/'],
  ['429', '/guides/rate-limits/'],
  ['rate limit', '/guides/rate-limits/'],
  ['too many requests', '/guides/rate-limits/'],
  ['throttling', '/guides/rate-limits/'],
  ['X-RateLimit-Reset', '/guides/rate-limits/'],
  ['redis', '/sdk/redis/'],
  ['shards', '/guides/fleet/'],
  ['cors', '/guides/browsers/'],
  ['pagination', '/guides/pagination/'],
  ['before', '/guides/pagination/'],
  ['bearer', '/guides/authentication/'],
  ['login', '/guides/authentication/'],
  ['go client', '/guides/other-languages/'],
  ['python', '/guides/other-languages/'],
  ['codegen', '/guides/other-languages/'],
  ['swich', '/guides/switch-history/'],
  ['who is fronting', '/guides/switch-history/'],
  ['fronters', '/reference/#/switches/getfronters'],
  ['30004', '/guides/errors/'],
  ['error codes', '/guides/errors/'],
  ['webhook', '/guides/dispatch/'],
  ['signing token', '/guides/dispatch/'],
  ['mock', '/guides/testing/'],
  ['github actions', '/guides/ci/'],
  ['pkapi.js', '/guides/migrating-from-pkapi/'],
  ['react', '/guides/react/'],
  ['createPluralKit', '/sdk/client/'],
  ['null', '/guides/nulls-and-updates/'],
  ['short id', '/guides/references/'],
]

useBrowser()

describe('the search', () => {
  let opened: SitePage
  beforeAll(async () => {
    opened = await openPage(siteUrl)
  })
  afterAll(() => opened?.context.close())

  /** The first hits. As text, since Vitest would replace the import by one of its own. */
  const search = (query: string) =>
    opened.page.evaluate<{ url: string; title: string }[]>(`(async () => {
      const pagefind = await import('/pagefind/pagefind.js')
      const { results } = await pagefind.search(${JSON.stringify(query)})
      const hits = await Promise.all(results.slice(0, 5).map((result) => result.data()))
      return hits.map(({ url, meta }) => ({ url, title: meta.title }))
    })()`)

  it.each(searches)('leads from "%s" to %s', async (query, page) => {
    const [first] = await search(query)
    expect(first?.url).toBe(page)
  })

  it('never shows two hits with the same title', async () => {
    for (const [query] of searches) {
      const titles = (await search(query)).map(({ title }) => title)
      expect(new Set(titles).size, query).toBe(titles.length)
    }
  })
})
