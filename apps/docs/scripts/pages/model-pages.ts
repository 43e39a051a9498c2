import { anchorOf, type OpenApiDocument, operations, resolve, type Schema } from '../document.js'
import type { Page } from './page.js'

interface Model {
  /** The schema of what is read. */
  read: string
  create?: string
  update?: string
  about: string
}

/** The pages about models, by their path. */
const models: Record<string, Model> = {
  system: { read: 'System', update: 'SystemUpdate', about: 'a system' },
  member: { read: 'Member', create: 'MemberCreate', update: 'MemberUpdate', about: 'a member' },
  group: { read: 'Group', create: 'GroupCreate', update: 'GroupUpdate', about: 'a group' },
  switch: { read: 'FullSwitch', create: 'SwitchCreate', about: 'a switch' },
  message: { read: 'Message', about: 'a proxied message' },
  'system-settings': { read: 'SystemSettings', update: 'SystemSettingsUpdate', about: "a system's settings" },
  autoproxy: { read: 'Autoproxy', update: 'AutoproxyUpdate', about: "a system's autoproxy settings" },
  'system-guild-settings': {
    read: 'SystemGuildSettings',
    update: 'SystemGuildSettingsUpdate',
    about: "a system's settings in a Discord server",
  },
  'member-guild-settings': {
    read: 'MemberGuildSettings',
    update: 'MemberGuildSettingsUpdate',
    about: "a member's settings in a Discord server",
  },
}

/** A page for each model: its fields in a table, and a section for each field. */
export const modelPages = (document: OpenApiDocument): Page[] =>
  Object.entries(models).map(([name, model], order) => ({
    path: `models/${name}`,
    title: titleOf(name),
    description: `Every field of ${model.about}: type, when it is null, which privacy setting hides it, limits and who can set it.`,
    body: bodyOf(document, model),
    frontMatter: `sidebar: { order: ${order} }\n`,
  }))

const titleOf = (name: string) => {
  const words = name.replaceAll('-', ' ')
  return `${words[0]?.toUpperCase()}${words.slice(1)} fields`
}

interface Field {
  name: string
  type: string
  nullable: boolean
  /** The privacy setting that hides it, in Markdown. */
  hiddenBy: string | undefined
  limits: string
  setBy: string
  description: string
}

function bodyOf(document: OpenApiDocument, model: Model): string {
  const fields = fieldsOf(document, model)
  const schema = document.components.schemas[model.read] as Schema
  return [
    schema.description ?? '',
    `Operations: ${operationsOf(document, model)}.`,
    '## All fields',
    [
      '| field | type | null | hidden by | set with |',
      '| --- | --- | --- | --- | --- |',
      ...fields.map(
        ({ name, type, nullable, hiddenBy, setBy }) =>
          `| [\`${name}\`](#${name.toLowerCase()}) | ${type} | ${nullable ? 'yes' : 'never'} | ${hiddenBy ?? '–'} | ${setBy} |`,
      ),
    ].join('\n'),
    ...fields.map(({ name, type, nullable, limits, setBy, description }) =>
      [
        `## ${name}`,
        description,
        [
          `- **Type**: ${type}${nullable ? ' or null' : ''}`,
          ...(limits ? [`- **Limits**: ${limits}`] : []),
          `- **Set with**: ${setBy}`,
        ].join('\n'),
      ].join('\n\n'),
    ),
    '',
  ].join('\n\n')
}

function fieldsOf(document: OpenApiDocument, model: Model): Field[] {
  const propertiesOf = (name: string | undefined) =>
    (name && document.components.schemas[name]?.properties) || {}
  const [read, created, updated] = [model.read, model.create, model.update].map(propertiesOf)
  return Object.entries(read ?? {}).map(([name, property]) => {
    const { schema, nullable } = nonNull(document, property)
    const written = updated?.[name] ?? created?.[name]
    const description = property.description ?? schema.description ?? ''
    const methods = [created?.[name] && 'POST', updated?.[name] && 'PATCH'].filter(Boolean)
    return {
      name,
      type: typeOf(document, schema),
      nullable,
      hiddenBy: hiddenBy(description),
      limits: limitsOf({ ...schema, ...(written && nonNull(document, written).schema) }),
      setBy: methods.join(', ') || 'read-only',
      description: property['x-since']
        ? `${description} Not sent yet: PluralKit has announced this field.`
        : description,
    }
  })
}

function hiddenBy(description: string): string | undefined {
  if (/`null` for everyone but the owner/.test(description)) return 'owner only'
  return /`(?:\w+_privacy|visibility)`(?= (?:is private|hides))/.exec(description)?.[0]
}

/** What a property is when it isn't null. */
function nonNull(document: OpenApiDocument, property: Schema): { schema: Schema; nullable: boolean } {
  const [first, second] = property.oneOf ?? property.anyOf ?? []
  if (first && second?.type === 'null') return { schema: resolved(document, first), nullable: true }
  const schema = resolved(document, property)
  return { schema, nullable: [schema.type].flat().includes('null') }
}

const resolved = (document: OpenApiDocument, schema: Schema): Schema =>
  schema.$ref ? { ...resolve<Schema>(document, { $ref: schema.$ref }), ...schema } : schema

function typeOf(document: OpenApiDocument, schema: Schema): string {
  const [type = 'object'] = [schema.type].flat().filter((name) => name !== 'null')
  if (type === 'array' && schema.items)
    return `array of ${typeOf(document, resolved(document, schema.items))}`
  return schema.format && type === 'string' ? `${type} (${schema.format})` : type
}

function limitsOf(schema: Schema): string {
  const { minLength, maxLength, minimum, maximum, maxItems, pattern } = schema
  return [
    maxLength !== undefined && `${minLength ? `${minLength} to` : 'at most'} ${maxLength} UTF-16 code units`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    maxItems !== undefined && `at most ${maxItems} items`,
    schema.enum && `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`,
    pattern && `matches \`${pattern.replaceAll('|', '\\|')}\``,
  ]
    .filter(Boolean)
    .join('; ')
}

/** Links to the operations that return the model or take what is written of it. */
function operationsOf(document: OpenApiDocument, { read, create, update }: Model): string {
  const names = [read, create, update, `Updated${read}`].filter(Boolean)
  const pattern = new RegExp(`"#/components/schemas/(?:${names.join('|')})"`)
  return operations(document)
    .filter(({ object }) => pattern.test(expanded(document, object)))
    .map((operation) => `[${operation.object.operationId}](/reference/${anchorOf(operation)})`)
    .join(', ')
}

/** An operation as text, with the responses and bodies that it refers to. */
function expanded(document: OpenApiDocument, node: unknown): string {
  const text = JSON.stringify(node)
  const references = [...new Set(text.match(/#\/components\/(?:responses|requestBodies)\/\w+/g))]
  return [text, ...references.map(($ref) => JSON.stringify(resolve(document, { $ref })))].join('\n')
}
