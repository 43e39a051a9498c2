import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { run } from './support/outcome.js'

const compilers = await toolbox('typescripts')
const folder = inject('projectFolder')

const { dependencies } = JSON.parse(await readFile(join(compilers, '..', 'package.json'), 'utf8'))
const versions = Object.keys(dependencies).map((compiler) => ({
  compiler,
  version: compiler.replace('typescript-', ''),
}))

const moduleFiles = ['types.mts', 'library.mts']

/** How a project says which kind of modules it has. In most of them it is the file's name that says which one a file is. */
const modes = [
  { name: 'node16', module: 'node16', files: [...moduleFiles, 'types.cts', 'library.cts'] },
  { name: 'nodenext', module: 'nodenext', files: [...moduleFiles, 'types.cts', 'library.cts'] },
  { name: 'bundler', module: 'esnext', files: ['types.ts', 'library.ts'] },
  { name: 'verbatim', module: 'nodenext', files: moduleFiles, verbatimModuleSyntax: true },
]

beforeAll(async () => {
  for (const { name, files, ...modeOptions } of modes) {
    await mkdir(join(folder, name))
    for (const file of files) {
      const fixture = file.replace(/\.\wts$/, '.ts')
      await cp(join(folder, fixture), join(folder, name, file))
    }
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: 'declarations',
      moduleResolution: name === 'bundler' ? 'bundler' : modeOptions.module,
      ...modeOptions,
    }
    await writeFile(join(folder, name, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  }
})

const compile = (compiler: string, project: string) =>
  run(process.execPath, [join(compilers, compiler, 'bin', 'tsc'), '-p', join(folder, project)]).catch(
    ({ stdout }) => {
      throw new Error(stdout)
    },
  )

describe.each(versions)('TypeScript $version', ({ compiler, version }) => {
  test('is the version that its name says', async () => {
    const { stdout } = await run(process.execPath, [join(compilers, compiler, 'bin', 'tsc'), '--version'])
    expect(stdout).toContain(`Version ${version}.`)
  })

  test.each(modes)(
    'takes the published types in a project of the kind $name, and names all of them in declarations',
    async ({ name }) => {
      await compile(compiler, name)
    },
  )
})

test('a compiler objects to a wrong program, so its silence means something', async () => {
  await cp(join(folder, 'bundler'), join(folder, 'wrong'), { recursive: true })
  const program = await readFile(join(folder, 'types.ts'), 'utf8')
  await writeFile(join(folder, 'wrong', 'types.ts'), program.replaceAll('@ts-expect-error', ''))
  await expect(compile('typescript-5.9', 'wrong')).rejects.toThrow(
    /types\.ts\(\d+,\d+\): error TS2322: Type 'null' is not assignable to type 'boolean'/,
  )
})
