// The main job of the repository in one command: mock server and docs, and a program that uses the SDK against the mock.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { serveDocs } from '@pluralkit-openapi/docs/serve'
import { startMock } from '@pluralkit-openapi/mock'

const usage = 'Usage: npm start -- [--port 4010] [--docs-port 8080]'

const [port, docsPort] = readPorts()
const mock = await orExplain('mock server', '--port', port, startMock({ port }))
const docs = await orExplain('docs', '--docs-port', docsPort, serveDocs({ port: docsPort }))

const sample = 'apps/examples/src/print-system.ts'
console.log(`\n$ tsx ${sample}`)
const program = spawn(process.execPath, ['--import', 'tsx', sample], {
  stdio: 'inherit',
  env: { ...process.env, PLURALKIT_BASE_URL: mock.baseUrl, PLURALKIT_TOKEN: mock.exampleToken },
})
const [exitCode] = await once(program, 'exit')
if (exitCode !== 0) console.error('The sample program failed; the servers go on.')

console.log(`
  Docs         ${docs.url}
  Mock server  ${mock.baseUrl}   (a PluralKit of your own, with the Example System in it)

Try:
  curl ${mock.baseUrl}/systems/exampl
  curl ${mock.baseUrl}/members/robins -X PATCH -H 'Authorization: ${mock.exampleToken}' \\
       -H 'Content-Type: application/json' -d '{"pronouns":null}'
  curl ${mock.baseUrl}/systems/exampl/fronters -H 'Prefer: code=403'   # any documented response
  npm run mock -- --help

Ctrl-C ends both.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await Promise.all([mock.close(), docs.close()])
    process.exit(0)
  })
}

function readPorts(): [number, number] {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4010' },
        'docs-port': { type: 'string', default: '8080' },
      },
    })
    return [readPort('--port', values.port), readPort('--docs-port', values['docs-port'])]
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    process.exit(2)
  }
}

function readPort(flag: string, text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`${flag} takes a port from 0 (any free one) to 65535, not "${text}".`)
  }
  return port
}

/** Waits for a server to listen, or says which flag moves it to another port. */
async function orExplain<Server>(
  what: string,
  flag: string,
  port: number,
  starting: Promise<Server>,
): Promise<Server> {
  try {
    return await starting
  } catch (error) {
    if (![error, Object(error).cause].some((reason) => Object(reason).code === 'EADDRINUSE')) throw error
    console.error(
      `Port ${port} is taken, so the ${what} can't listen there. Choose another: npm start -- ${flag} ${port + 1}`,
    )
    process.exit(1)
  }
}
