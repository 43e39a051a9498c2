import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { FullSwitch } from '@pluralkit-openapi/sdk'
import { printable } from '../output.js'
import { serveOverlay } from '../overlay.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

interface WatchOptions extends CommonOptions {
  exec?: string
  overlay?: number
  every: number
}

export const watch = (terminal: Terminal, system: string | undefined, options: WatchOptions) =>
  withSession(
    terminal,
    options,
    async ({ pk, isJson }) => {
      const { signal } = terminal
      const overlay = options.overlay === undefined ? undefined : await serveOverlay(options.overlay)
      if (overlay) terminal.tell(`Overlay for OBS: ${overlay.url}\n`)
      try {
        let last: string | undefined
        while (!signal.aborted) {
          const front = await pk.switches.getFronters(system ?? '@me', { signal })
          const state = `${front?.id} ${front?.timestamp} ${front?.members.map(({ id }) => id)}`
          if (state !== last) {
            terminal.print(isJson ? `${JSON.stringify(front)}\n` : `${printable(lineOf(front))}\n`)
            overlay?.show(front?.members ?? [])
            if (options.exec !== undefined) await run(options.exec, front, terminal)
          }
          last = state
          await delay(options.every * 1000, undefined, { signal })
        }
      } finally {
        overlay?.close()
      }
    },
    system === undefined,
  )

const namesOf = (front: FullSwitch | null) => front?.members.map(({ name }) => name).join(', ') ?? ''

const lineOf = (front: FullSwitch | null) =>
  front ? `${front.timestamp}  ${namesOf(front) || '(switch-out)'}` : 'No switch was ever logged.'

/** Names reach the command as variables, never as part of its text: a name could hold a command of its own. */
async function run(command: string, front: FullSwitch | null, terminal: Terminal): Promise<void> {
  const { PLURALKIT_TOKEN: _, ...env } = process.env
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...env,
      PLURALKIT_FRONT: namesOf(front),
      PLURALKIT_FRONT_IDS: front?.members.map(({ id }) => id).join(',') ?? '',
    },
  })
  const [code] = await once(child, 'close')
  if (code !== 0) terminal.tell(`The command ended with ${code}.\n`)
}
