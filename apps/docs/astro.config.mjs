import { readdirSync } from 'node:fs'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'

/** The order of the menu. A guide that is not named here comes last. */
const order = [
  'glossary',
  'authentication',
  'nulls-and-updates',
  'references',
  'rate-limits',
  'fleet',
  'errors',
  'switch-history',
  'pagination',
  'statistics',
  'back-up-and-restore',
  'moving-to-pluralkit',
  'command-line',
  'bots',
  'dispatch',
  'react',
  'browsers',
  'testing',
  'ci',
  'fake-timers',
  'platforms',
  'migrating-from-pkapi',
  'other-languages',
]
const rank = (guide) => (order.includes(guide) ? order.indexOf(guide) : order.length)
const guides = readdirSync(new URL('src/content/docs/guides/', import.meta.url))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))
  .sort((a, b) => rank(a) - rank(b))

export default defineConfig({
  // Pictures are SVG, which needs no other size.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Addresses are the same wherever the site is built, and no page waits for a script of its own to be fetched twice.
  prefetch: false,
  vite: { worker: { format: 'es' } },
  integrations: [
    starlight({
      title: 'pluralkit-openapi',
      favicon: '/favicon.svg',
      // All here and in this order: styles that scripts import come in any order.
      customCss: [
        './src/styles/site.css',
        './src/pacing-demo/pacing-demo.css',
        './src/playground/playground.css',
      ],
      // The search index covers the reference as well, which Starlight doesn't know of: see scripts/search-index.ts.
      pagefind: false,
      disable404Route: true,
      routeMiddleware: './src/route.mjs',
      credits: false,
      components: {
        Head: './src/components/Head.astro',
        MarkdownContent: './src/components/MarkdownContent.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
        SocialIcons: './src/components/SiteLinks.astro',
      },
      expressiveCode: {
        themes: ['github-dark', 'github-light'],
        useStarlightUiThemeColors: true,
        // Programs are short enough for the page; what others have written, and commands, are wrapped.
        defaultProps: {
          wrap: false,
          overridesByLang: { 'sh,go,js,python,rust,xml,yaml,text': { wrap: true } },
        },
        styleOverrides: { borderRadius: '0.5rem', codeFontSize: '0.8rem' },
        // Else Shiki stops colouring a line after 500 ms, and on a busy machine two builds would differ.
        shiki: {
          transformers: [
            { preprocess: (_, options) => void Object.assign(options, { tokenizeTimeLimit: 0 }) },
          ],
        },
      },
      sidebar: [
        { label: 'Start', slug: 'index' },
        {
          label: 'Guides',
          items: guides.map((name) => `guides/${name}`),
        },
        {
          label: 'Try it',
          items: ['playground'],
        },
        {
          label: 'Reference',
          items: [
            { label: 'API reference', link: '/reference/' },
            { label: 'Models', collapsed: true, autogenerate: { directory: 'models' } },
            { label: 'SDK', collapsed: true, autogenerate: { directory: 'sdk' } },
            'downloads',
            'changelog',
          ],
        },
      ],
    }),
  ],
})
