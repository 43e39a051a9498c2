import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumOptions } from '@pluralkit-openapi/toolboxes/chromium'
import * as esbuild from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import * as vite from 'vite'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expected } from './support/outcome.js'

const folder = inject('projectFolder')
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(await chromiumOptions())
})

afterAll(() => browser?.close())

/** Runs a bundle in a page that can reach nothing. */
async function outcomeInPage(bundle: string): Promise<unknown> {
  const page = await browser.newPage()
  try {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', ({ url }) => !url().startsWith('data:') && errors.push(`a request to ${url()}`))
    await page.addScriptTag({ type: 'module', content: await readFile(bundle, 'utf8') })
    // A module runs some time after it was added. If it doesn't, the errors below say why.
    await page
      .waitForFunction('globalThis.outcome !== undefined', undefined, { timeout: 10_000 })
      .catch(() => {})
    const outcome = await page.evaluate('globalThis.outcome')
    expect(errors).toEqual([])
    return outcome
  } finally {
    await page.close()
  }
}

test("Vite's bundle runs in Chromium", async () => {
  await vite.build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'vite', lib: { entry: 'browser.mjs', formats: ['es'], fileName: () => 'bundle.js' } },
  })
  expect(await outcomeInPage(join(folder, 'vite', 'bundle.js'))).toEqual(expected)
})

test("esbuild's bundle runs in Chromium", async () => {
  const outfile = join(folder, 'esbuild', 'bundle.js')
  await esbuild.build({
    absWorkingDir: folder,
    entryPoints: ['browser.mjs'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  })
  expect(await outcomeInPage(outfile)).toEqual(expected)
})

test('a bundler leaves out what a program does not use', async () => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: folder,
    stdin: {
      contents: "import '@pluralkit-openapi/sdk'\nimport '@pluralkit-openapi/sandbox'",
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  })
  expect(outputFiles[0]?.text.trim()).toBe('')
})
