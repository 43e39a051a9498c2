import { javaScriptLiteral } from './literals.js'
import type { SampleRequest } from './request.js'

/** With this project's SDK. */
export function sdk(request: SampleRequest): string {
  const { operationId, tag, path, query, headers, needsToken, body, intent, responseBody } = request
  const args = [
    ...path,
    ...(body === undefined ? [] : [body]),
    ...(Object.keys(query).length > 0 ? [{ query }] : []),
  ]
  const call = `await pk.${tag}.${methodName(tag, operationId)}(${args.map(javaScriptLiteral).join(', ')})`
  return [
    "import { createPluralKit } from '@pluralkit-openapi/sdk'",
    '',
    'const pk = createPluralKit({',
    `  userAgent: ${javaScriptLiteral(headers['User-Agent'])},`,
    ...(needsToken ? ['  token: process.env.PLURALKIT_TOKEN,'] : []),
    '})',
    '',
    ...(intent ? [`// ${intent}`] : []),
    responseBody === 'none' ? call : `const result = ${call}`,
  ].join('\n')
}

/** `updateMember` under `members` is `update`, `listMemberGroups` is `listGroups`. */
function methodName(tag: string, operationId: string): string {
  const [initial = '', ...rest] = tag.replace(/(?<=ch)es$|s$/, '')
  const noun = initial.toUpperCase() + rest.join('')
  return operationId.replace(new RegExp(`(?<=^[a-z]+)${noun}(?:e?s)?(?![a-z])`), '')
}
