import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of the document that can be downloaded. */
export const downloads = [
  'openapi.yaml',
  'openapi.json',
  'openapi.dereferenced.json',
  'openapi.sdk.json',
  'openapi.portable.json',
  'openapi.3.2.json',
  'openapi.strict.json',
] as const

const uses: Record<(typeof downloads)[number], string> = {
  'openapi.yaml': 'the document, to read and to give to tools',
  'openapi.json': 'the same as JSON',
  'openapi.dereferenced.json': 'without any `$ref`, for tools that follow none',
  'openapi.sdk.json': 'without the `User-Agent` parameter, for generators of clients that set it once',
  'openapi.portable.json':
    'for code generators written for OpenAPI 3.0: also without webhooks, bare nulls and unions of strings',
  'openapi.3.2.json': 'the document in OpenAPI 3.2, for tools that read it',
  'openapi.strict.json': 'with closed response models, for tests that should notice new fields',
}

export async function downloadTable(specFolder: string): Promise<string> {
  const rows = await Promise.all(
    downloads.map(async (name) => {
      const { size } = await stat(join(specFolder, name))
      return `| [${name}](/${name}) | ${Math.round(size / 1000)} kB | ${uses[name]} |`
    }),
  )
  return ['| file | size | what |', '| --- | ---: | --- |', ...rows].join('\n')
}

export async function schemaList(specFolder: string): Promise<string> {
  const names = (await readdir(join(specFolder, 'schemas'))).sort()
  return names.map((name) => `- [${name.replace('.json', '')}](/schemas/${name})`).join('\n')
}
