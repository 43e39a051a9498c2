import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import type * as sdk from '../src/index.js'

// Jest's jsdom: a context of its own without Node's `fetch`, and with an AbortController that Node's doesn't know.

class ForeignSignal extends EventTarget {
  aborted = false
  reason: unknown
}

class ForeignController {
  signal = new ForeignSignal()
  abort(reason: unknown) {
    Object.assign(this.signal, { aborted: true, reason })
    this.signal.dispatchEvent(new Event('abort'))
  }
}

/** The built package, loaded in such a context. */
function loadHidden(): typeof sdk {
  const module = { exports: {} }
  const globals = {
    module,
    process,
    setTimeout,
    clearTimeout,
    performance,
    URL,
    console,
    AbortController: ForeignController,
  }
  runInContext(readFileSync(new URL('../dist/index.cjs', import.meta.url), 'utf8'), createContext(globals))
  return module.exports as typeof sdk
}

test('requests are sent, aborted and read where the environment hides what the platform has', async () => {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/slow')) return
    response.setHeader('Content-Type', 'application/json')
    response.end('{"id":"exampl"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const pk = loadHidden().createPluralKit({
      userAgent: 'sdk-tests/1.0',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    })
    const foreign = () => {
      const controller = new ForeignController()
      return { abort: () => controller.abort('enough'), signal: controller.signal as unknown as AbortSignal }
    }
    expect((await pk.systems.get('exampl', { signal: foreign().signal })).id).toBe('exampl')
    expect(await (await pk.fetch('/systems/exampl', { signal: foreign().signal })).json()).toEqual({
      id: 'exampl',
    })
    for (const send of [
      (signal: AbortSignal) => pk.systems.get('slow', { signal }),
      (signal: AbortSignal) => pk.fetch('/systems/slow', { signal }),
    ]) {
      const { signal, abort } = foreign()
      const sent = send(signal).then(
        () => 'resolved',
        (reason: unknown) => reason,
      )
      abort()
      expect(await sent).toBe('enough')
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
