import { expect, test } from 'vitest'
import { readBundle } from './support/document.js'

/** What nobody would search for, and the word that people do search for. */
const words: [RegExp, string][] = [
  [/\banswer(?:s|ed|ing)?\b/i, 'response, respond'],
  [/\brefus(?:e|es|ed|al)\b/i, 'reject, rate-limit'],
  [/(?<!\bIP(?:v4)? )\baddress(?:es)?\b/i, 'URL'],
  [/\btexts?\b(?! of the message)/i, 'string'],
  [/(?<!\bAPI )\bkeys?\b(?! has scopes)/i, 'field'],
  [/\bcolours?\b|\bbehaviour\b/i, 'color, behavior'],
  [/without a word|\bfor good\b|\bin truth\b/i, 'silently, permanently'],
  [/\b(?:everybody|anybody|somebody)\b/i, 'everyone, anyone, someone'],
  [/\bblanks?\b/i, 'space'],
  [/(?<![`"])\bnull\b(?![`"])/, '`null` in backticks'],
]

test('descriptions use the words that people search for', () => {
  const found = prose(readBundle('openapi.json')).flatMap(({ pointer, text }) =>
    words
      .filter(([word]) => word.test(withoutCode(text)))
      .map(([word, better]) => `${pointer}: "${word.exec(withoutCode(text))?.[0]}", better: ${better}`),
  )
  expect(found).toEqual([])
})

const withoutCode = (text: string) => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`]*`/g, '``')

function prose(node: unknown, pointer = ''): { pointer: string; text: string }[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' &&
    /^(?:description|summary|when|reason)$/.test(key) &&
    !/\/examples\/|\/example\b/.test(pointer)
      ? [{ pointer: `${pointer}/${key}`, text: value }]
      : prose(value, `${pointer}/${key}`),
  )
}
