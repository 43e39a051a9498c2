import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renderCreateKeys } from './generator/create-keys.js'
import { renderDispatch } from './generator/dispatch.js'
import type { OpenApiDocument } from './generator/document.js'
import { renderErrorCodes } from './generator/error-codes.js'
import { renderIdempotentPosts } from './generator/idempotent-posts.js'
import { moveModels, withReadableKeys } from './generator/models.js'
import { operationsOf } from './generator/operation.js'
import { renderOperations } from './generator/operations.js'
import { renderPrivacyKeys } from './generator/privacy-keys.js'
import { renderRateLimits } from './generator/rate-limits.js'
import { renderResources } from './generator/resources.js'
import { renderSchema, schemaNodes } from './generator/schema.js'

const banner = '// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.\n\n'

/** The generated files of a document: text by file name. */
export async function generate(document: OpenApiDocument): Promise<Record<string, string>> {
  const operations = operationsOf(document)
  const nodes = await schemaNodes(withReadableKeys(document))
  const models = moveModels(document, operations, nodes)
  const files = {
    'schema.ts': renderSchema(nodes),
    'idempotent-posts.ts': renderIdempotentPosts(operations),
    'models.ts': models,
    'create-keys.ts': renderCreateKeys(document),
    'dispatch.ts': renderDispatch(document),
    'error-codes.ts': renderErrorCodes(document),
    'operations.ts': renderOperations(operations),
    'privacy-keys.ts': renderPrivacyKeys(document),
    'rate-limits.ts': renderRateLimits(document),
    'resources.ts': renderResources(document, operations),
  }
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, banner + text]))
}

/** Brings a folder up to date with a document or, with `check`, only tells whether it is. Returns the exit code. */
export async function run(document: OpenApiDocument, folder: URL, check: boolean): Promise<number> {
  const files = await generate(document)
  const stale: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const file = new URL(name, folder)
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue
    stale.push(fileURLToPath(file))
    if (!check) await writeFile(file, text)
  }
  if (!check || stale.length === 0) return 0
  console.error(
    `These files are not what the OpenAPI document gives:\n${stale.map((file) => `  ${file}`).join('\n')}`,
  )
  console.error('Run `npm run generate` in packages/sdk, and commit the result.')
  return 1
}

function readDocument(): OpenApiDocument {
  try {
    return createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.sdk.json')
  } catch (cause) {
    throw new Error('The bundled OpenAPI document is missing. Run `npm run build` in spec first.', { cause })
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  process.exitCode = await run(
    readDocument(),
    new URL('../src/generated/', import.meta.url),
    argv.includes('--check'),
  )
}
