// cspell:words Getenv tfmt
import { compactJson, goString } from './literals.js'
import type { SampleRequest } from './request.js'

/** With the standard library alone. */
export function go(request: SampleRequest): string {
  const { method, url, headers, needsToken, body, intent } = request
  const imports = [
    'fmt',
    'io',
    'log',
    'net/http',
    ...(needsToken ? ['os'] : []),
    ...(body === undefined ? [] : ['strings']),
  ]
  return [
    'package main',
    '',
    'import (',
    ...imports.map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    ...(intent ? [`\t// ${intent}`] : []),
    ...(body === undefined ? [] : [`\tbody := strings.NewReader(${goString(compactJson(body))})`]),
    `\trequest, err := http.NewRequest("${method}", ${JSON.stringify(url)}, ${body === undefined ? 'nil' : 'body'})`,
    ...ifError,
    ...Object.entries(headers).map(
      ([name, value]) => `\trequest.Header.Set("${name}", ${JSON.stringify(value)})`,
    ),
    ...(needsToken ? ['\trequest.Header.Set("Authorization", os.Getenv("PLURALKIT_TOKEN"))'] : []),
    '',
    '\tresponse, err := http.DefaultClient.Do(request)',
    ...ifError,
    '\tdefer response.Body.Close()',
    '\tresult, err := io.ReadAll(response.Body)',
    ...ifError,
    '\tfmt.Println(response.Status, string(result))',
    '}',
  ].join('\n')
}

const ifError = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}']
