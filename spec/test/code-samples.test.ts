import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { samplesOf } from '../scripts/code-samples/code-samples.js'
import { sampleRequest } from '../scripts/code-samples/request.js'
import { operationsOf, readBundle } from './support/document.js'

const quotes = { name: `Robin's "\\$HOME" \`id\``, tts: true, description: 'two\nlines', birthday: null }

function sample(label: string): string {
  const request = sampleRequest('https://example.org', '/members', 'post', {
    operationId: 'createMember',
    tags: ['members'],
    parameters: [{ name: 'User-Agent', in: 'header', example: 'test/1.0' }],
    requestBody: { content: { 'application/json': { examples: { Quotes: { value: quotes } } } } },
    responses: { '200': {} },
  })
  return samplesOf(request).find((each) => each.label === label)?.source ?? ''
}

const partOf = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''

test('every operation has samples in every language, in every variant', () => {
  for (const name of ['openapi.json', 'openapi.sdk.json', 'openapi.3.2.json'])
    for (const { operation } of operationsOf(readBundle(name)))
      expect(
        operation['x-codeSamples'].map(({ label }) => label),
        operation.operationId,
      ).toEqual(['curl', 'SDK', 'fetch', 'Python', 'Go'])
})

test('the shell keeps quotes, dollars and backticks of a body', async () => {
  const body = partOf(sample('curl'), /-d ('[\s\S]*)$/)
  const { stdout } = await promisify(execFile)('sh', ['-c', `printf %s ${body}`])
  expect(JSON.parse(stdout)).toEqual(quotes)
})

test.each(['SDK', 'fetch'])('JavaScript keeps them in the %s sample', (label) => {
  const body = partOf(sample(label), /(?:create|stringify)\(([\s\S]*?\})\)/)
  expect(new Function(`return ${body}`)()).toEqual(quotes)
})

test('Python has its own words for null and true, and JSON strings', () => {
  expect(partOf(sample('Python'), /json=([\s\S]*?\}),\n/)).toBe(
    [
      '{',
      String.raw`        "name": "Robin's \"\\$HOME\" ${'`id`'}",`,
      '        "tts": True,',
      String.raw`        "description": "two\nlines",`,
      '        "birthday": None,',
      '    }',
    ].join('\n'),
  )
})

test('Go gets a quoted string where a raw one would end at a backtick', () => {
  const body = partOf(sample('Go'), /NewReader\((.*)\)/)
  expect(JSON.parse(JSON.parse(body))).toEqual(quotes)
})
