import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

interface Running {
  child: ChildProcess
  /** What it has printed so far, on both streams. */
  output(): string
  ended: Promise<unknown>
}

/** Runs a root command through npm, as people do. */
function npm(...args: string[]): Running {
  const child = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const ended = once(child, 'close')
  // Whatever is left of its group, should a test fail.
  onTestFinished(() => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {}
  })
  return { child, output: () => output, ended }
}

const prints = (running: Running, pattern: RegExp) =>
  expect.poll(running.output, { timeout: 300_000, interval: 100 }).toMatch(pattern)

const isServed = (url: string) =>
  // Not where a redirect leads: that of the mock server leaves the machine.
  fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )

test.each([
  ['run', 'mock', '--', '--port', '0'],
  ['start', '--', '--port', '0', '--docs-port', '0'],
])('npm %s %s ends when it is told to, and takes its servers along', async (...args) => {
  const running = npm(...args)
  await prints(running, /Ctrl.C /)
  const urls = [...new Set(running.output().match(/http:\/\/127\.0\.0\.1:\d+\//g))]
  expect(urls.length).toBeGreaterThan(0)
  for (const url of urls) expect(await isServed(url)).toBe(true)

  running.child.kill('SIGTERM')
  await running.ended
  await expect.poll(() => Promise.all(urls.map(isServed))).toEqual(urls.map(() => false))
})

test('npm start prints what it has started, and nothing of how it was built', async () => {
  const running = npm('start', '--', '--port', '0', '--docs-port', '0')
  await prints(running, /Ctrl.C /)
  running.child.kill('SIGTERM')
  await running.ended
  expect(running.output()).not.toMatch(/turbo|packages in scope|cache (?:hit|miss)/i)
  expect(running.output()).toMatch(/Docs +http:.*\n +Mock server +http:/)
})

test('a command that is not there is named, with those that are', async () => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'strat'], { cwd: root })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  expect(await once(child, 'close')).toEqual([2, null])
  expect(errors).toMatch(/There is no command "strat"\. There are: start, test, /)
})
