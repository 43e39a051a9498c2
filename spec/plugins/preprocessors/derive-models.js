import { mayBeNull, sentenceAboutNull } from '../null.js'
import { copyTo } from './references.js'

/**
 * Completes the models that say in `x-derive` which other model they are made from:
 *
 * - `from`: the model whose keywords, properties and required keys are taken,
 * - `without`: keys of it that are left out,
 * - `optional: true`: none of its keys is required,
 * - `nullable: true`: each of its properties may be null,
 * - `null`: what null means here; replaces the sentence that says so, which begins with `null`.
 *
 * What stands in the file itself wins. A property with a description alone keeps the type that it has in the other model.
 */
export const deriveModels = () => ({
  Schema: (schema, { location, resolve, report }) => derive(schema, location, resolve, report),
})

function derive(schema, location, resolve, report) {
  if (!schema['x-derive']) return
  const { from, without = [], optional, nullable, null: whatNullMeans, ...unknown } = schema['x-derive']
  for (const key of Object.keys(unknown)) {
    report({ message: `\`x-derive\` has no \`${key}\`.`, location: location.child('x-derive') })
  }
  const file = location.source.absoluteRef
  const { node: model, location: place } = resolve(from, file)
  if (!model) return // Redocly itself reports a missing or broken file.
  derive(model, place, resolve, report)

  for (const key of without) {
    if (model.properties?.[key] === undefined) {
      report({
        message: `\`without\` names \`${key}\`, which the model does not have.`,
        location: location.child('x-derive'),
      })
    }
  }
  const { properties = {}, required = [], ...keywords } = copyTo(file, model, place.source.absoluteRef)
  const taken = Object.entries(properties)
    .filter(([key]) => !without.includes(key))
    .map(([key, property]) => [key, nullable ? orNull(property) : property])
    .map(([key, property]) => [key, whatNullMeans ? explained(property, whatNullMeans) : property])
  const own = Object.entries(schema.properties ?? {}).map(([key, property]) => [
    key,
    Object.keys(property).join() === 'description' ? { ...properties[key], ...property } : property,
  ])
  const needed = [
    ...(optional ? [] : required.filter((key) => !without.includes(key))),
    ...(schema.required ?? []),
  ]

  Object.assign(schema, {
    ...keywords,
    ...schema,
    ...(needed.length > 0 && { required: needed }),
    properties: Object.fromEntries([...taken, ...own]),
  })
  delete schema['x-derive']
}

function orNull({ description, ...schema }) {
  return { description, oneOf: [schema, { type: 'null' }] }
}

/** The same property with another sentence about null. */
function explained(property, sentence) {
  if (!mayBeNull(property)) return property
  return {
    ...property,
    description: `${(property.description ?? '').replace(sentenceAboutNull, '')} ${sentence}`,
  }
}
