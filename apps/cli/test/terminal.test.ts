import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { describe, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

/** Starts the built program on a pseudo-terminal, which util-linux' `script` makes. */
function onTerminal(command: string) {
  const child: ChildProcessWithoutNullStreams = spawn(
    'script',
    ['-qefc', `stty cols 100 rows 30; exec ${process.execPath} ${cli} ${command}`, '/dev/null'],
    {
      env: { ...process.env, CI: '', TERM: 'xterm', PLURALKIT_TOKEN: '' },
    },
  )
  let screen = ''
  child.stdout.on('data', (chunk) => {
    screen += chunk
  })
  const exitCode = once(child, 'close').then(([code]) => code)
  return {
    exitCode,
    screen: () => screen,
    type: (keys: string) => child.stdin.write(keys),
    async shows(text: string) {
      while (!screen.includes(text)) {
        const ended = await Promise.race([
          exitCode,
          new Promise((resolve) => setTimeout(resolve, 50, 'running')),
        ])
        if (ended !== 'running' && !screen.includes(text))
          throw new Error(`Ended with ${ended} without "${text}":\n${screen}`)
      }
    },
  }
}

const terminal = needs('script', 'stty')

describe.skipIf(terminal.isMissing)(`on a terminal${terminal.note}`, () => {
  test('login asks for the token on a terminal and never shows it', async () => {
    const program = onTerminal('login --sandbox')
    await program.shows('pk;token')
    program.type(`${token}\r`)
    await program.shows('You are Example System')
    expect(await program.exitCode).toBe(0)
    expect(program.screen()).not.toContain('EXAMPLE+')
  })

  test('Ctrl-C ends a running command with 130', async () => {
    const program = onTerminal('watch --sandbox')
    await program.shows('2026-')
    program.type('\u0003')
    expect(await program.exitCode).toBe(130)
    expect(program.screen()).toContain('Interrupted')
  })
})

test('piped output has neither colors nor progress', async () => {
  const child = spawn(process.execPath, [cli, 'members', '--sandbox'])
  const [output] = await once(child.stdout, 'data')
  expect(String(output)).toContain('Robin')
  expect(String(output)).not.toContain('\u001b')
})

test('a reader that has gone is no error', async () => {
  const child = spawn(process.execPath, [cli, 'members', '--sandbox'])
  child.stdout.destroy() // before anything is printed: the program's first write fails
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const [code] = await once(child, 'close')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})
