import { readFileSync } from 'node:fs'
import { applyOverlay } from 'openapi-overlays-js/src/overlay.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { bundlePath, readBundle } from './support/document.js'

const yamlOf = (name: string) => parse(readFileSync(bundlePath(name), 'utf8'))
/** Applied by a tool of others. */
const applied = (name: string) =>
  applyOverlay(yamlOf('openapi.yaml'), yamlOf(`overlays/${name}.overlay.yaml`))

test.each(['sdk', 'portable', 'strict'])(
  'the overlay %s turns the document into the bundle of that name',
  (name) => {
    const bundle = readBundle(`openapi.${name}.json`)
    expect(bundle).not.toEqual(readBundle('openapi.json'))
    expect(applied(name)).toEqual(bundle)
  },
)

test('the overlay mock-server leaves the mock server alone', () => {
  const document = readBundle('openapi.json')
  expect(applied('mock-server')).toEqual({
    ...document,
    servers: [expect.objectContaining({ url: 'http://127.0.0.1:4010/v2' })],
  })
})
