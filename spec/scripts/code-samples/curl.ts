import { compactJson } from './literals.js'
import type { SampleRequest } from './request.js'

export function curl({ method, url, headers, needsToken, body, intent }: SampleRequest): string {
  const command = [
    `curl '${url}'`,
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    `-A '${headers['User-Agent']}'`,
    ...(needsToken ? ['-H "Authorization: $PLURALKIT_TOKEN"'] : []),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${shellQuoted(compactJson(body))}`]),
  ].join(' \\\n  ')
  return intent ? `# ${intent}\n${command}` : command
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
