import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')

/** The table that the docs show. */
const rows: Record<string, string>[] = JSON.parse(await read('../../../docs/data/languages.json'))
const versionOf = (generator: string) =>
  rows.find((row) => row['generator']?.startsWith(generator))?.['version']

test('the docs name the versions of the generators that the tests run', async () => {
  const { dependencies } = JSON.parse(await read('../../toolboxes/generators/package.json'))
  expect(versionOf('openapi-typescript')).toBe(dependencies['openapi-typescript'])
  expect(versionOf('hey-api')).toBe(dependencies['@hey-api/openapi-ts'])
  expect(versionOf('orval')).toBe(dependencies.orval)
  expect(versionOf('kubb')).toBe(dependencies['@kubb/core'])
  for (const generator of ['swagger-typescript-api', 'typed-openapi'])
    expect(versionOf(generator)).toBe(dependencies[generator])
  expect(await read('./fixtures/python/requirements.txt')).toBe(
    `openapi-python-client==${versionOf('openapi-python-client')}\n`,
  )
  expect(await read('./other-languages.test.ts')).toContain(`oapi-codegen@v${versionOf('oapi-codegen')}`)
  for (const language of ['Java', 'Kotlin']) {
    const [, version] =
      /<artifactId>openapi-generator-maven-plugin<\/artifactId>\s*<version>(.*)<\/version>/.exec(
        await read(`./fixtures/${language.toLowerCase()}/pom.xml`),
      ) ?? []
    expect(version, language).toBe(versionOf(`openapi-generator (${language})`))
  }
  for (const language of ['Python', 'TypeScript', 'Go', 'PHP', 'Ruby', 'Rust', 'C#'])
    expect(await read('./openapi-generator.test.ts'), language).toContain(
      `const version = '${versionOf(`openapi-generator (${language})`)}'`,
    )
  expect(await read('./fixtures/rust/Cargo.toml')).toContain(
    `openapi-to-rust = { version = "=${versionOf('openapi-to-rust')}"`,
  )
})

test('every row of the table answers every question', () => {
  const questions = [
    'generator',
    'version',
    'compiles',
    'null',
    'errors',
    'no content (204)',
    'webhooks',
    'note',
  ]
  for (const row of rows) {
    expect(Object.keys(row), row['generator']).toEqual(questions)
    expect(Object.values(row)).not.toContain('')
  }
})
