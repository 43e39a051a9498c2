import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, type Context, type SomeType, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import type ts from 'typescript'
import type { Page } from './page.js'

const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/** The chapters of the SDK's reference, in the order of the menu. Each is a file of `api/`. */
export const chapters = {
  client: 'createPluralKit',
  systems: 'pk.systems',
  members: 'pk.members',
  groups: 'pk.groups',
  switches: 'pk.switches',
  'pk-messages': 'pk.messages',
  errors: 'Errors',
  pacing: 'Pacing and hooks',
  redis: 'Pacing over Redis',
  dispatch: 'Webhooks',
  history: 'Front history',
  'front-story': 'Statistics and timelines',
  messages: 'Finding messages',
  backup: 'Backups',
  views: 'Views and changes',
  values: 'Values',
  'openapi-fetch': 'openapi-fetch',
  models: 'Types of models',
}

/** The SDK's reference, made by TypeDoc from its docstrings. */
export async function apiPages(): Promise<Page[]> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: Object.keys(chapters).map((name) => join(packageFolder, 'api', `${name}.ts`)),
    tsconfig: join(packageFolder, 'tsconfig.json'),
    skipErrorChecking: true, // that is the work of `tsc`
    router: 'module',
    entryFileName: 'index',
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    hidePageHeader: true,
    hidePageTitle: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'list',
    groupOrder: ['Functions', 'Classes', 'Interfaces', '*'],
    tableColumnSettings: { hideInherited: true, hideOverrides: true },
    sort: ['source-order'],
    // Models are described in the reference of the API.
    validation: { notExported: false, invalidLink: false },
    logLevel: 'Error',
  }
  const app = await Application.bootstrapWithPlugins(options)
  // Types as the source writes them: `Promise<Member>`, not all that a member is.
  const convertType = app.converter.convertType.bind(app.converter) as (
    context: Context,
    type: ts.Type | ts.TypeNode,
  ) => SomeType
  app.converter.convertType = (context: Context, type: unknown, node?: ts.TypeNode) =>
    convertType(context, node ?? (type as ts.Type | ts.TypeNode))
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read the SDK.')
  const folder = await mkdtemp(join(tmpdir(), 'sdk-api-'))
  try {
    app.options.setValue('outputs', [{ name: 'markdown', path: folder }])
    await app.generateOutputs(project)
    return await Promise.all(
      Object.entries(chapters).map(async ([name, title], order) => {
        const text = withOneHeading('Throws', await readFile(join(folder, `${name}.md`), 'utf8')).replace(
          /^#+ (?:Inherited from|Overrides)\n\n.*\n\n?/gm,
          '',
        )
        const body = resources.includes(name) ? methodsOnly(text) : withoutConstructors(text)
        const [description = ''] = body.split('\n')
        return {
          path: `sdk/${name}`,
          title,
          description,
          body,
          frontMatter: `sidebar: { order: ${order} }\n${resources.includes(name) ? 'tableOfContents: { maxHeadingLevel: 2 }\n' : ''}`,
        }
      }),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

const resources = ['systems', 'members', 'groups', 'switches', 'pk-messages']

/** A page with one interface is about its methods: each becomes a section of the page. */
const methodsOnly = (markdown: string) =>
  markdown
    .replace(/^## Interfaces\n\n### \w+\n[\s\S]*?^#### Methods\n\n/m, '')
    .replace(/^\*{3}\n\n/gm, '')
    .replace(/^####(#+) /gm, '$1# ')
    .replace(/^### Type Parameters\n[\s\S]*?(?=^### )/gm, '')
    // What the compiler needs to find misspelt keys says nothing to a reader.
    .replace(/^(\w+)<(?:\w+Key|Key)[^>]*>\(/gm, '$1(')
    .replace(/`Exact\w*`\\<(\[`\w+`\]\([^)]*\))[^|]*\\>(?= \|)/g, '$1')

/** Errors are made by the SDK alone. */
const withoutConstructors = (markdown: string) =>
  markdown.replace(/^#### Constructors\n[\s\S]*?(?=^#### |^### |^## |(?![\s\S]))/gm, '')

/** TypeDoc writes a heading for each of several; one for all of them is enough. */
const withOneHeading = (heading: string, markdown: string) =>
  markdown.replace(new RegExp(`(?<=(#+ ${heading})\\n\\n(?:(?!#).*\\n+)+?)\\1\\n\\n`, 'g'), '')
