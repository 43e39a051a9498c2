import type { Terminal } from './terminal.js'

/** A bar with the time left, for work of known length. */
export interface Progress {
  update(done: number, total: number): void
  stop(): void
}

/** @param terminal Without a person before it, nothing is shown. */
export async function startProgress({ isInteractive }: Terminal, what: string): Promise<Progress> {
  if (!isInteractive) return { update: () => undefined, stop: () => undefined }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar(
    {
      format: `${what} {bar} {value}/{total}, {eta_formatted} left`,
      hideCursor: true,
      stopOnComplete: true,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  )
  let isStarted = false
  return {
    update(done, total) {
      if (!isStarted) bar.start(total, done)
      isStarted = true
      bar.setTotal(total)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
