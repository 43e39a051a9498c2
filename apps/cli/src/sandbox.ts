import { readFile, rename, writeFile } from 'node:fs/promises'
import { createSandbox, type Sandbox } from '@pluralkit-openapi/sandbox'
import { CliError } from './exit-codes.js'

/** A PluralKit in this process, and the token of its first system. */
export interface OpenSandbox {
  fetch: Sandbox['fetch']
  token: string | null
  /** Keeps the state for the next command, if there is a file for it. */
  save(): Promise<void>
}

/** @param file Where the state is kept between commands; without one each command begins with the Example System. */
export async function openSandbox(file: string | undefined): Promise<OpenSandbox> {
  const seed = file === undefined ? undefined : await readSeed(file)
  const sandbox = createSandbox({ control: false, ...(seed !== undefined && { seed }) })
  return {
    fetch: (request) => sandbox.fetch(request),
    token: sandbox.systems[0]?.token ?? null,
    async save() {
      if (file === undefined) return
      // All or nothing, as the next command starts from it.
      await writeFile(`${file}.new`, JSON.stringify(sandbox.toSeed()))
      await rename(`${file}.new`, file)
    },
  }
}

async function readSeed(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (Object(error).code === 'ENOENT') return undefined
    throw new CliError(`The sandbox can't be read from ${file}: ${Object(error).message}`)
  }
}
