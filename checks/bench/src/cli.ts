// Measures speed and size beside named peers, and says which goals are met. Fails only if something can't be measured.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measurements } from './measurements.js'
import { countGoals, createReport, type Section, toMarkdown, toText } from './report.js'

const usage = `npm run bench -- [--only NAME]… [--json FILE] [--markdown FILE]
NAME is one of ${Object.keys(measurements).join(', ')}.`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: Object.keys(measurements) },
    json: { type: 'string' },
    markdown: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const unknown = values.only.filter((name) => !Object.hasOwn(measurements, name))
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no measurement "${unknown.join(', ')}".\n${usage}` : usage)
  process.exit(unknown.length > 0 ? 2 : 0)
}

const sections: Section[] = []
for (const [name, { title, measure }] of Object.entries(measurements)) {
  if (!values.only.includes(name)) continue
  try {
    const section = { name, title, figures: await measure() }
    sections.push(section)
    console.log(toText(section))
  } catch (error) {
    console.error(`${name} can't be measured:`, error)
    process.exitCode = 1
  }
}

const { met, all } = countGoals(sections)
console.log(`${met} of ${all} goals are met.`)
const report = createReport(sections)
if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
if (values.markdown) await writeFile(values.markdown, toMarkdown(report))
process.exit()
