// Runs one program with the SDK, in a worker of its own, against a sandbox of its own.
import { createSandbox } from '@pluralkit-openapi/sandbox'
import * as sdk from '@pluralkit-openapi/sdk'
import * as values from '@pluralkit-openapi/sdk/values'
import { asBrowsersSend } from '../as-browsers-send.js'
import { asText } from './as-text.js'
import type { PlaygroundEvent } from './messages.js'

const tell = (event: PlaygroundEvent) => postMessage(event)

const sandbox = createSandbox()
/** How long each request waited for its turn that was given to `fetch` next. */
const waitsMs: number[] = []
let requests = 0

async function observedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = asBrowsersSend(new Request(input, init))
  const id = ++requests
  const { pathname, search } = new URL(request.url)
  const waitedMs = waitsMs.shift() ?? 0
  tell({
    type: 'request',
    id,
    method: request.method,
    path: pathname + search,
    headers: [...request.headers].map(([name, value]) => [
      name,
      name === 'authorization' ? '(the token)' : value,
    ]),
    body: await request.clone().text(),
    waitedMs,
  })
  const response = await sandbox.fetch(request)
  const body = await response.clone().text()
  tell({ type: 'response', id, status: response.status, headers: [...response.headers], body })
  return response
}

const modules = {
  '@pluralkit-openapi/sdk': {
    ...sdk,
    createPluralKit: (options: sdk.PluralKitOptions) =>
      sdk.createPluralKit({
        ...options,
        hooks: {
          ...options.hooks,
          onRequest(event) {
            waitsMs.push(event.waitedMs)
            return options.hooks?.onRequest?.(event)
          },
        },
      }),
  },
  '@pluralkit-openapi/sdk/values': values,
}

const log = (...items: unknown[]) => tell({ type: 'log', text: items.map(asText).join(' ') })

Object.assign(globalThis, {
  fetch: observedFetch,
  process: { env: { PLURALKIT_TOKEN: sandbox.systems[0]?.token } },
  playgroundModules: modules,
})
Object.assign(console, { log, info: log, warn: log, error: log })

/** A blob can't import by name: what it asks for is taken from what is here. */
const withModules = (program: string) =>
  program.replace(
    /^import\s*\{([^}]*)\}\s*from\s*(['"]@pluralkit-openapi\/sdk(?:\/values)?['"])/gm,
    (_, names: string, name: string) =>
      `const {${names.replace(/\s+as\s+/g, ': ')}} = playgroundModules[${name}]`,
  )

addEventListener('message', async ({ data: program }: MessageEvent<string>) => {
  const url = URL.createObjectURL(new Blob([withModules(program)], { type: 'text/javascript' }))
  try {
    await import(/* @vite-ignore */ url)
  } catch (error) {
    tell({
      type: 'failure',
      text: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    })
  }
  tell({ type: 'end' })
})
