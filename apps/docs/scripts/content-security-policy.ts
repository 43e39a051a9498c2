import { createHash } from 'node:crypto'

const charset = /<meta charset="utf-8"\s*\/?>/

/**
 * Lets the browser itself keep the promise that nothing is fetched from anywhere else, on every host. Scripts in the page are
 * named by their hashes.
 *
 * @param sources What is allowed beside that, by directive.
 */
export function withContentSecurityPolicy(html: string, { ...sources }: Record<string, string>): string {
  if (!charset.test(html)) throw new Error('The page does not declare its charset.')
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = new Set(scripts.map(([, script = '']) => `'sha256-${sha256(script)}'`))
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'img-src': 'data:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    ...sources,
    'script-src': [sources['script-src'], ...hashes].filter(Boolean).join(' '),
  }
  const policy = Object.entries(directives).map(([name, values]) => `${name} ${values}`)
  return html.replace(
    charset,
    (meta) => `${meta}\n<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
  )
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
