import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Sandbox } from '@pluralkit-openapi/sandbox'
import { DataLock } from './data-lock.js'
import type { BufferedFetch } from './fetch.js'

/** Keeps the state of a sandbox in a file, as a seed. What has been answered is in the file. */
export class DataFile {
  #written = ''
  #running: Promise<void> = Promise.resolve()
  #waiting: Promise<void> | undefined

  private constructor(
    private readonly path: string,
    private readonly sandbox: Sandbox,
    private readonly lock: DataLock,
  ) {}

  /** Brings the sandbox into the state of the file, or begins a file with the state of the sandbox. */
  static async open(path: string, sandbox: Sandbox): Promise<DataFile> {
    const lock = await DataLock.acquire(path)
    try {
      const file = new DataFile(path, sandbox, lock)
      const text = await readFile(path, 'utf8').catch(ignoreMissing)
      if (text !== undefined) restore(sandbox, text, path)
      await removeUnfinished(path)
      await file.save()
      return file
    } catch (error) {
      await lock.release()
      throw error
    }
  }

  /** Writes what is still to be written, and lets another process have the file. */
  async close(): Promise<void> {
    await this.#running.catch(() => undefined)
    await this.lock.release()
  }

  /** What changes while a write is under way waits for the next one, together with all else that waits. */
  save(): Promise<void> {
    this.#waiting ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#waiting = undefined
        this.#running = this.#write()
        return this.#running
      })
    return this.#waiting
  }

  /** Beside the old one at first, so that there is a whole file at every moment. */
  async #write(): Promise<void> {
    const text = JSON.stringify(this.sandbox.toSeed())
    if (text === this.#written) return
    const unfinished = `${this.path}.${process.pid}${unfinishedEnd}`
    // There are tokens in it.
    await writeFile(unfinished, text, { mode: 0o600, flush: true })
    await rename(unfinished, this.path)
    this.#written = text
  }
}

const unfinishedEnd = '.unfinished'

/** What a process has left that was killed while it wrote. */
async function removeUnfinished(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)]
  const left = (await readdir(folder)).filter(
    (other) => other.startsWith(`${name}.`) && other.endsWith(unfinishedEnd),
  )
  await Promise.all(left.map((other) => rm(join(folder, other), { force: true, recursive: true })))
}

function restore(sandbox: Sandbox, text: string, path: string): void {
  try {
    // It is going to be overwritten, so it has to be more than something that the sandbox could read.
    if (!('systems' in JSON.parse(text))) throw new Error('A pk;export file goes in with --seed.')
    sandbox.restore(text)
  } catch (error) {
    const { message } = error as Error
    throw new Error(`${path} holds no state of a sandbox, and was left as it is.\n${message}`)
  }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Answers a change only when it is in the file. */
export const withDataFile =
  (next: BufferedFetch, file: DataFile): BufferedFetch =>
  async (request) => {
    try {
      return await next(request)
    } finally {
      if (!harmless.has(request.method)) await file.save()
    }
  }

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
