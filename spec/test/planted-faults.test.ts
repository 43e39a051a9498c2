import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { specFolder } from '../scripts/redocly.js'
import { lint, type Problem } from './support/lint.js'
import { type PlantedFault, plantedFaults } from './support/planted-faults.js'

const sources = ['openapi.yaml', 'paths', 'webhooks', 'components', 'docs']

describe('lint sees', () => {
  let folder: string
  const problemsOf = new Map<PlantedFault, Problem[]>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pluralkit-faults-'))
    const groups = groupsWithoutSharedFile(plantedFaults)
    const documents = await Promise.all(groups.map(plant))
    const problems = await lint(...documents)
    for (const [index, group] of groups.entries()) {
      for (const fault of group) problemsOf.set(fault, problems[index] ?? [])
    }
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** Makes a copy of the description with one fault in each of some files; gives back its root. */
  async function plant(faults: PlantedFault[]): Promise<string> {
    const copy = await mkdtemp(join(folder, 'copy-'))
    for (const source of sources) await cp(join(specFolder, source), join(copy, source), { recursive: true })
    for (const { file, at, to } of faults) {
      const document = parseDocument(await readFile(join(copy, file), 'utf8'))
      if (to !== undefined) document.setIn(at, to)
      else if (!document.deleteIn(at)) throw new Error(`${file} has nothing at ${at.join('/')} to delete.`)
      await writeFile(join(copy, file), document.toString())
    }
    return join(copy, 'openapi.yaml')
  }

  test.each(plantedFaults)('$fault ($rule)', (planted) => {
    const seen = problemsOf.get(planted)?.map(({ ruleId, location }) => ({
      rule: ruleId,
      file: location[0]?.source.ref.replace(/.*\/copy-\w+\//, ''),
    }))
    expect(seen).toContainEqual({ rule: planted.rule, file: planted.seenIn ?? planted.file })
  })
})

/** Faults in different files can be told apart by the file that lint points at: they share a copy, which saves a minute. */
function groupsWithoutSharedFile(faults: PlantedFault[]): PlantedFault[][] {
  const groups: PlantedFault[][] = []
  for (const fault of faults) {
    const group = groups.find((others) => others.every(({ file }) => file !== fault.file))
    if (group) group.push(fault)
    else groups.push([fault])
  }
  return groups
}

test('everything of the project that can report a problem has a planted fault', async () => {
  const { rules, preprocessors } = parse(await readFile(join(specFolder, 'redocly.yaml'), 'utf8'))
  const tried = new Set(plantedFaults.map(({ rule }) => rule))
  const silent = ['pluralkit/rate-limit-headers']
  const reporting = Object.keys({ ...rules, ...preprocessors }).filter((name) => !silent.includes(name))
  expect(reporting.filter((rule) => !tried.has(rule))).toEqual([])
})
