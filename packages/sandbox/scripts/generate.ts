import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { onlyAnswers } from './generator/answers.js'
import { renderControl } from './generator/control.js'
import type { OpenApiDocument } from './generator/document.js'
import { renderErrorCodes } from './generator/error-codes.js'
import { renderExampleSystem } from './generator/example-system.js'
import { renderPrivacyKeys } from './generator/privacy-keys.js'
import { renderRateLimits } from './generator/rate-limits.js'
import { renderRoutes } from './generator/routes.js'
import { renderSchema } from './generator/schema.js'
import { renderTimeZones } from './generator/time-zones.js'

const banner = '// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.\n\n'
const folder = new URL('../src/generated/', import.meta.url)

const document: OpenApiDocument = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.json')
const files = {
  'schema.ts': await renderSchema(onlyAnswers(document)),
  'routes.ts': renderRoutes(document),
  'error-codes.ts': renderErrorCodes(document),
  'rate-limits.ts': renderRateLimits(document),
  'privacy-keys.ts': renderPrivacyKeys(document),
  'example-system.ts': renderExampleSystem(document),
  'control.ts': await renderControl(),
  'time-zones.ts': renderTimeZones(),
}

const stale: string[] = []
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder)
  if ((await readFile(file, 'utf8').catch(() => undefined)) === banner + text) continue
  stale.push(fileURLToPath(file))
  if (!argv.includes('--check')) await writeFile(file, banner + text)
}
if (argv.includes('--check') && stale.length > 0) {
  console.error(
    `These files are not what the OpenAPI documents give:\n${stale.map((file) => `  ${file}`).join('\n')}`,
  )
  console.error('Run `npm run generate` in packages/sandbox, and commit the result.')
  process.exitCode = 1
}
