import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { readBundle } from './support/document.js'
import { filesIn, filesReachedFrom, filesReferredToBy, readSource, sourceFolders } from './support/files.js'

const isExample = (file: string) => file.startsWith('components/examples/')

test('every file is reached from openapi.yaml', () => {
  const reached = filesReachedFrom('openapi.yaml')
  expect(filesIn(...sourceFolders).filter((file) => !reached.has(file))).toEqual([])
})

test('a component has the name of its file', () => {
  const { components } = readBundle('openapi.json')
  const files = [...filesReachedFrom('openapi.yaml')]
  const embedded = new Set(files.filter(isExample).flatMap(filesReferredToBy))
  const strangers = files.filter((file) => {
    const [folder, section = '', name] = file.split('/')
    const isComponent = folder === 'components' && name && !embedded.has(file)
    return isComponent && components[section]?.[basename(file, '.yaml')] === undefined
  })
  expect(strangers).toEqual([])
})

test('a path has the name of its file, with _ for /', () => {
  const names = Object.keys(readBundle('openapi.json').paths).map(
    (path) => `paths/${path.slice(1).replaceAll('/', '_')}.yaml`,
  )
  expect(names.sort()).toEqual(filesIn('paths').sort())
})

test('a webhook has the name of its file', () => {
  const names = Object.keys(readBundle('openapi.json').webhooks).map((name) => `webhooks/${name}.yaml`)
  expect(names.sort()).toEqual(
    filesIn('webhooks')
      .filter((file) => !file.startsWith('webhooks/shared/'))
      .sort(),
  )
})

test('no host is named but those of PluralKit, Discord media, standards, examples and this machine', () => {
  const pluralKit = ['api.pluralkit.me', 'pluralkit.me']
  const discordMedia = ['cdn.discordapp.com', 'media.discordapp.net']
  const standards = ['json-schema.org', 'tools.ietf.org']
  const thisMachine = ['127.0.0.1']
  const allowed = new Set([...pluralKit, ...discordMedia, ...standards, ...thisMachine])
  const isExampleHost = (host: string) => /(^|\.)example\.(com|org)$/.test(host)

  const strangers = ['openapi.yaml', ...filesIn(...sourceFolders)].flatMap((file) =>
    [...readSource(file).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9][\w.-]*)/gi)]
      .map(([, host = '']) => host)
      .filter((host) => !allowed.has(host) && !isExampleHost(host))
      .map((host) => `${host} in ${file}`),
  )
  expect(strangers).toEqual([])
})
