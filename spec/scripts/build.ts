import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { codeSamples, withCodeSamples } from './code-samples/code-samples.js'
import { jsonSchemas, type OpenApiDocument } from './json-schemas.js'
import { toOpenApi32 } from './openapi-3.2.js'
import { overlays } from './overlays.js'
import { redocly, specFolder } from './redocly.js'

/** Bundles the document in all its variants into a folder, which it replaces as a whole or, on an error, not at all. */
export async function build(folder: string): Promise<void> {
  const bundles = await Promise.all([
    bundle('main'),
    bundle('main', '--dereferenced'),
    bundle('sdk'),
    bundle('portable'),
    bundle('strict'),
  ])
  const samples = codeSamples(bundles[1])
  const [main, dereferenced, sdk, portable, strict] = bundles.map((each) =>
    withCodeSamples(each, samples),
  ) as typeof bundles
  const files = {
    'openapi.yaml': yaml(main),
    'openapi.json': json(main),
    'openapi.dereferenced.json': json(dereferenced),
    'openapi.sdk.json': json(sdk),
    'openapi.3.2.json': json(toOpenApi32(main)),
    'openapi.portable.json': json(portable),
    'openapi.strict.json': json(strict),
    ...Object.fromEntries(
      Object.entries(overlays(main, { sdk, portable, strict })).map(([name, overlay]) => [
        `overlays/${name}.overlay.yaml`,
        yaml(overlay),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(jsonSchemas(main)).map(([name, schema]) => [`schemas/${name}.json`, json(schema)]),
    ),
  }

  const fresh = `${folder}-${process.pid}`
  try {
    for (const name of ['schemas', 'overlays']) await mkdir(join(fresh, name), { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(fresh, name), text)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function bundle(api: string, ...options: string[]): Promise<OpenApiDocument> {
  const text = await redocly([
    'bundle',
    api,
    '--ext',
    'json',
    '--component-renaming-conflicts-severity',
    'error',
    ...options,
  ])
  return JSON.parse(text)
}

/** YAML 1.1, which many readers still speak, would take unquoted times for dates and `off` for false. */
const yaml = (value: unknown) =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' })
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    await build(join(specFolder, 'dist'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
