import { indented, javaScriptLiteral } from './literals.js'
import type { SampleRequest } from './request.js'

/** Plain `fetch`, as in Node, browsers, Deno, Bun and workers. */
export function javaScript(request: SampleRequest): string {
  const { method, url, headers, needsToken, body, intent, responseBody } = request
  return [
    ...(intent ? [`// ${intent}`] : []),
    `const response = await fetch(${javaScriptLiteral(url)}, {`,
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    '  headers: {',
    ...Object.entries(headers).map(([name, value]) => `    '${name}': ${javaScriptLiteral(value)},`),
    ...(needsToken ? ['    Authorization: process.env.PLURALKIT_TOKEN,'] : []),
    '  },',
    ...(body === undefined ? [] : [`  body: JSON.stringify(${indented(javaScriptLiteral(body), '  ')}),`]),
    '})',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is the sample's
    'if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)',
    ...{
      always: ['const result = await response.json()'],
      maybe: ['const result = response.status === 204 ? null : await response.json()'],
      none: [],
    }[responseBody],
  ].join('\n')
}
