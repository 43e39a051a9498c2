import { PurgeCSS } from 'purgecss'

/**
 * The styles among `css` that are about elements of the prerendered page, also for what Redoc will later put into them. For all
 * other elements Redoc's script makes the styles itself, and the variables anew.
 */
export async function firstStyles(css: string, html: string): Promise<string> {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    // The attributes are marks of styled-components, which tell it what it need not make.
    css: [{ raw: css.replace(/^data-styled\..*$/gm, '') }],
    variables: true,
    keyframes: true,
    safelist: {
      standard: ['light', 'dark'],
      greedy: [new RegExp(`^(?:${[...new Set(classes)].filter(Boolean).join('|')})$`)],
    },
  })
  if (!result) throw new Error('PurgeCSS has made nothing of the styles.')
  return result.css.replaceAll('/*!sc*/', '').replace(/\n+/g, '\n')
}
