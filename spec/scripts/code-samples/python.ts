import { pythonLiteral } from './literals.js'
import type { SampleRequest } from './request.js'

/** With the package `requests`. */
export function python(request: SampleRequest): string {
  const { method, url, headers, needsToken, body, intent, responseBody } = request
  return [
    ...(needsToken ? ['import os', ''] : []),
    'import requests',
    '',
    ...(intent ? [`# ${intent}`] : []),
    `response = requests.${method.toLowerCase()}(`,
    `    ${JSON.stringify(url)},`,
    '    headers={',
    `        "User-Agent": ${JSON.stringify(headers['User-Agent'])},`,
    ...(needsToken ? ['        "Authorization": os.environ["PLURALKIT_TOKEN"],'] : []),
    '    },',
    ...(body === undefined ? [] : [`    json=${pythonLiteral(body, '    ')},`]),
    '    timeout=60,',
    ')',
    'response.raise_for_status()',
    ...{
      always: ['result = response.json()'],
      maybe: ['result = None if response.status_code == 204 else response.json()'],
      none: [],
    }[responseBody],
  ].join('\n')
}
