import { rmSync } from 'node:fs'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

interface Owner {
  pid: number
  since: string
}

/** Held by the one process that may write a file. */
export class DataLock {
  private constructor(
    private readonly path: string,
    private readonly removeAtExit: () => void,
  ) {}

  /** Throws if a process that is still running holds it. */
  static async acquire(file: string): Promise<DataLock> {
    const path = `${file}.lock`
    const owner: Owner = { pid: process.pid, since: new Date().toISOString() }
    while (!(await create(path, owner))) await removeStale(path, file)
    const removeAtExit = () => rmSync(path, { force: true })
    process.once('exit', removeAtExit)
    return new DataLock(path, removeAtExit)
  }

  async release(): Promise<void> {
    process.off('exit', this.removeAtExit)
    await rm(this.path, { force: true })
  }
}

/** With its content from the first moment on: what is read of it is never half of it. */
async function create(path: string, owner: Owner): Promise<boolean> {
  const whole = `${path}.${owner.pid}`
  await writeFile(whole, JSON.stringify(owner), { mode: 0o600 })
  try {
    await link(whole, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(whole, { force: true })
  }
}

/** Takes away what a process that was killed has left. Whoever moves it away first has it; the other one looks again. */
async function removeStale(path: string, file: string): Promise<void> {
  refuseIfHeld(await readOwner(path), file, path)
  const moved = `${path}.${process.pid}.stale`
  try {
    await rename(path, moved)
  } catch {
    return
  }
  const owner = await readOwner(moved)
  // In between somebody else took it.
  if (owner && isRunning(owner.pid)) await rename(moved, path)
  else await rm(moved, { force: true })
}

function refuseIfHeld(owner: Owner | undefined, file: string, path: string): void {
  if (!owner || !isRunning(owner.pid)) return
  throw new Error(
    `${file} is in use by another mock server (process ${owner.pid}, since ${owner.since}).\n` +
      `Stop that one, or use another file. If there is no such server, delete ${path}.`,
  )
}

/** Nothing if it has gone. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const { pid, since } = JSON.parse(await readFile(path, 'utf8'))
    return { pid: Number(pid), since: String(since) }
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
