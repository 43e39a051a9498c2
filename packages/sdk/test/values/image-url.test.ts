import { describe, expect, test } from 'vitest'
import { isImageUrl } from '../../src/values/index.js'

describe('an address that the server takes', () => {
  test.each([
    'https://cdn.example.com/robin.png',
    'https://example.com',
    'https://a',
    'https://localhost/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://example.com:8443/a',
    'https://example.com:65535',
    'https://user:pass@example.com/',
    'https://EXAMPLE.com/Path?Query=1#frag',
    'HTTPS://example.com/a',
    'https://exämple.com/🦊',
    'https://xn--exmple-cua.com/',
    'https://example.com/%zz',
    'https://example.com/a..b',
    'https://example.com?..',
    'https://example.com/a/../b',
    'https://example.com/a b\nc',
    ' https://example.com/a\n',
    '<https://example.com/a>',
    `https://example.com/${'u'.repeat(236)}`,
  ])('%j', (text) => {
    expect(isImageUrl(text)).toBe(true)
  })
})

describe('an address that the server refuses', () => {
  test.each([
    '',
    '<>',
    'example.com/a.png',
    '//example.com/a',
    'http://example.com/a.png',
    '<http://example.com>',
    'ftp://example.com/a.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'https',
    'https:',
    'https:x',
    'https:/x',
    'https://',
    'https:///x',
    'https:\\\\x',
    'https://example.com\\a',
    'https://a..b',
    'https://.',
    'https://my example.com/',
    'https://my\nexample.com/',
    'https://%65xample.com/',
    'https://example.com:99999/',
    'https://example.com:abc/',
    '<https://example.com/a',
    '<<https://example.com/a>>',
    '"https://example.com/a"',
    `https://example.com/${'u'.repeat(237)}`,
  ])('%j', (text) => {
    expect(isImageUrl(text)).toBe(false)
  })
})
