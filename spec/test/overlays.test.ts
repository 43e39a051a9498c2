import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { bundlePath, readBundle } from './support/document.js'

const overlayjs = createRequire(import.meta.url).resolve('openapi-overlays-js')

/** What the command of openapi-overlays-js makes of the document and an overlay. */
function applied(name: string): unknown {
  const files = [
    '--openapi',
    bundlePath('openapi.yaml'),
    '--overlay',
    bundlePath(`overlays/${name}.overlay.yaml`),
  ]
  return parse(execFileSync(execPath, [overlayjs, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

test.each(['sdk', 'portable', 'strict'])(
  'the overlay %s turns the document into the bundle of that name',
  (name) => {
    const bundle = readBundle(`openapi.${name}.json`)
    expect(bundle).not.toEqual(readBundle('openapi.json'))
    expect(applied(name)).toEqual(bundle)
  },
)

test('the overlay mock-server removes the production server', () => {
  const document = readBundle('openapi.json')
  expect(applied('mock-server')).toEqual({
    ...document,
    servers: [expect.objectContaining({ url: 'http://127.0.0.1:4010/v2' })],
  })
})
