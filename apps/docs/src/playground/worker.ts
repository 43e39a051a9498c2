// Runs one program with the SDK, in a worker of its own, against a sandbox of its own.
import { createSandbox } from '@pluralkit-openapi/sandbox'
import * as sdk from '@pluralkit-openapi/sdk'
import * as dispatch from '@pluralkit-openapi/sdk/dispatch'
import * as openapiFetch from '@pluralkit-openapi/sdk/openapi-fetch'
import * as values from '@pluralkit-openapi/sdk/values'
import { asBrowsersSend } from '../as-browsers-send.js'
import { asText, errorAsText } from './as-text.js'
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

const modules: Record<string, object> = {
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
  '@pluralkit-openapi/sdk/dispatch': dispatch,
  '@pluralkit-openapi/sdk/openapi-fetch': openapiFetch,
  '@pluralkit-openapi/sdk/values': values,
}

/** More than that nobody reads, and the page would hang. */
const mostLines = 1000
let lines = 0

function log(...items: unknown[]) {
  lines += 1
  if (lines <= mostLines) tell({ type: 'log', text: items.map(asText).join(' ') })
  else if (lines === mostLines + 1)
    tell({ type: 'log', text: `The rest is not shown: more than ${mostLines} lines.` })
}

let failed = false
function fail(error: unknown) {
  failed = true
  tell({ type: 'failure', text: errorAsText(error) })
}
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fail(event.reason)
})

Object.assign(globalThis, {
  fetch: observedFetch,
  process: { env: { PLURALKIT_TOKEN: sandbox.systems[0]?.token } },
  playgroundModules: modules,
})
Object.assign(console, { log, info: log, warn: log, error: log })

/** A blob can't import by name: what it asks for is taken from what is here. */
const withModules = (program: string) =>
  program.replace(/^import\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/gm, (_, names: string, name: string) => {
    if (!modules[name])
      throw new Error(`"${name}" can't be imported here. There are: ${Object.keys(modules).join(', ')}.`)
    return `const {${names.replace(/\s+as\s+/g, ': ')}} = playgroundModules['${name}']`
  })

addEventListener('message', async ({ data: program }: MessageEvent<string>) => {
  try {
    const blob = new Blob([withModules(program)], { type: 'text/javascript' })
    await import(/* @vite-ignore */ URL.createObjectURL(blob))
  } catch (error) {
    fail(error)
  }
  // A rejection that nobody has awaited is reported after the program has ended.
  setTimeout(() => tell({ type: 'end', failed }), 0)
})
