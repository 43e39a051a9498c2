import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { chromiumOptions } from '@pluralkit-openapi/toolboxes/chromium'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './support/program-test.js'

/** The app as a page gets it, with the settings that Vite would take from the environment. */
async function bundled(env: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/react/app.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'import.meta.env': JSON.stringify(env), 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** The address of a page with the app, on another port than the API, as in real life. */
async function served(script: string, onTestFinished: (close: () => void) => void): Promise<string> {
  const page = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><div id="root"></div>
      <script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
    )
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void page.close())
  await once(page, 'listening')
  return `http://127.0.0.1:${(page.address() as AddressInfo).port}/`
}

test('the React app reads and changes through TanStack Query, openapi-react-query and SWR, and follows the front', async ({
  server,
  onTestFailed,
  onTestFinished,
}) => {
  const script = await bundled({
    VITE_PLURALKIT_BASE_URL: server.baseUrl,
    VITE_PLURALKIT_TOKEN: server.sandbox.systems[0]?.token ?? '',
  })
  const browser = await chromium.launch(await chromiumOptions())
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const problems: string[] = []
  onTestFailed(() => console.error(problems))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(await served(script, onTestFinished))

  const shown = (label: string) => page.getByLabel(label, { exact: true }).allInnerTexts()
  await expect.poll(() => shown('Members')).toEqual([expect.stringContaining('Robin they/them')])
  await expect.poll(() => shown('Groups')).toEqual([expect.stringContaining('Forest')])
  await expect.poll(() => shown('Fronters')).toEqual(['Robin, Juniper'])
  await expect.poll(() => page.getByRole('heading').allInnerTexts()).toEqual(['Example System'])

  await page.getByRole('button', { name: 'Set pronouns' }).click()
  await expect.poll(() => shown('Members')).toEqual([expect.stringContaining('Robin xe/xem')])
  await page.getByRole('button', { name: 'Rename group' }).click()
  await expect.poll(() => shown('Groups')).toEqual([expect.stringContaining('Deep Forest')])
  await page.getByRole('button', { name: 'Rename system' }).click()
  await expect.poll(() => page.getByRole('heading').allInnerTexts()).toEqual(['Renamed System'])

  await server.write('POST', '/systems/@me/switches', { members: ['ashley'] })
  await expect.poll(() => shown('Fronters')).toEqual(['Ashley'])
  expect(problems).toEqual([])
})
