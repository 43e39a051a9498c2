import { execFile } from 'node:child_process'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { expect, inject } from 'vitest'

const execute = promisify(execFile)

const bundle = (name: string) => fileURLToPath(new URL(`../../../../spec/dist/${name}`, import.meta.url))

/** The bundle for generators that know OpenAPI 3.1 well, and the one for all others. */
export const documentFile = bundle('openapi.sdk.json')
export const portableDocumentFile = bundle('openapi.portable.json')

/** A temporary folder with the program that uses what a generator makes. */
export async function workshop(fixture: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${basename(fixture)}-`))
  await cp(fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url)), folder, { recursive: true })
  return folder
}

/** Runs a command with the document and the mock server in its environment; an error shows what it printed. */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const env = {
    ...process.env,
    ...inject('mock'),
    DOCUMENT: documentFile,
    PORTABLE_DOCUMENT: portableDocumentFile,
  }
  try {
    return (await execute(program, args, { cwd: folder, env, maxBuffer: 2 ** 26 })).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}

/** Compiles `use.ts` and the client that it uses, as a strict project would. */
export async function typecheck(folder: string): Promise<void> {
  const compilerOptions = {
    target: 'ES2022',
    module: 'preserve',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: ['node'],
    typeRoots: [join(process.cwd(), 'node_modules/@types')],
  }
  const project = { compilerOptions, include: ['use.ts', 'client'] }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
  await run(folder, join(await toolbox('generators'), '.bin', 'tsc'), '--project', '.')
}

/**
 * Runs the program that uses a generated client. It prints the own system, a member's pronouns before and after a PATCH
 * with null, and a 404's code; and its PATCHes change nothing else of the member.
 */
export async function use(folder: string, program: string, ...args: string[]): Promise<void> {
  const before = await robin()
  const printed = stripVTControlCharacters(await run(folder, program, ...args))
  expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual({
    system: 'exampl',
    pronouns: ['they/them', null],
    notFound: 20002,
  })
  expect(await robin()).toEqual({ ...before, pronouns: null })
}

async function robin(): Promise<object> {
  const { PK_BASE_URL, PK_TOKEN } = inject('mock')
  const headers = { authorization: PK_TOKEN, 'user-agent': 'tests/1.0' }
  return (await fetch(`${PK_BASE_URL}/members/robins`, { headers })).json()
}
