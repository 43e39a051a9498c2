import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse } from 'yaml'

/**
 * Lets an example's value embed other examples: a `$ref` in it stands for the value that it points at. Keys beside the
 * reference win over the keys of that value, and `x-without` names keys that are left out.
 */
export const composeExamples = () => ({
  Example(example, { report, location }) {
    const problems = []
    example.value = compose(example.value, location.source.absoluteRef, problems)
    for (const message of problems) report({ message, location: location.child('value') })
  },
})

function compose(node, file, problems) {
  if (Array.isArray(node)) return node.map((entry) => compose(entry, file, problems))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, 'x-without': without = [], ...own } = node
  const entries = Object.entries(own).map(([key, value]) => [key, compose(value, file, problems)])
  if ($ref === undefined) return Object.fromEntries(entries)

  const embedded = embed($ref, file, problems)
  if (typeof embedded !== 'object' || embedded === null || Array.isArray(embedded)) return embedded
  for (const key of without) {
    if (!(key in embedded)) problems.push(`\`x-without\` names \`${key}\`, which ${$ref} does not have.`)
  }
  const kept = Object.entries(embedded).filter(([key]) => !without.includes(key))
  return Object.fromEntries([...kept, ...entries])
}

function embed($ref, file, problems) {
  const [path, pointer = ''] = $ref.split('#')
  const source = path === '' ? file : resolve(dirname(file), path)
  const keys = pointer.split('/').slice(1)
  const node = existsSync(source)
    ? keys.reduce((value, key) => value?.[key], parse(readFileSync(source, 'utf8')))
    : undefined
  if (node === undefined) problems.push(`Can't resolve the example ${$ref}.`)
  return node === undefined ? null : compose(node, source, problems)
}
