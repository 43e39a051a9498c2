import { join } from 'node:path'
import { expect, test } from 'vitest'
import { specFolder } from '../scripts/redocly.js'
import { asText, lint } from './support/lint.js'

test('the document obeys all its rules', async () => {
  const [problems = []] = await lint(join(specFolder, 'openapi.yaml'))
  expect(problems.map(asText)).toEqual([])
})
