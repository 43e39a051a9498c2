import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { chromiumOptions, chromiumPath, packedChromium, usualPlaces } from './chromium.js'

afterEach(() => void vi.unstubAllEnvs())

async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('CHROMIUM_PATH comes before all others, and must exist', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(await chromiumPath()).toBe(process.execPath)
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(chromiumPath()).rejects.toThrow('CHROMIUM_PATH is /nowhere/chromium, which does not exist.')
})

test.runIf(process.platform === 'linux')(
  'a file that only says how to install a browser is passed over',
  async () => {
    const [stub, real] = [await scratchFolder(), await scratchFolder()]
    await writeFile(join(stub, 'chromium'), '#!/bin/sh\necho "Install the snap first"\nexit 1\n', {
      mode: 0o755,
    })
    await symlink(process.execPath, join(real, 'chromium')) // Node, too, prints its version
    vi.stubEnv('CHROMIUM_PATH', undefined)
    vi.stubEnv('PATH', `${stub}:${real}`)
    expect(await chromiumPath()).toBe(join(real, 'chromium'))
  },
)

test.each([
  ['linux', '/opt/google/chrome/chrome'],
  ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
])('on %s, %s is among the usual places', (system, place) => {
  expect(usualPlaces(system)).toContain(place)
})

test('on Windows, the folders of programs are looked through', () => {
  vi.stubEnv('PROGRAMFILES', 'C:\\Programs')
  expect(usualPlaces('win32')).toContain(join('C:\\Programs', 'Google/Chrome/Application/chrome.exe'))
})

// It is 60 MB to fetch, so only CI does.
test.runIf(process.env['CI'] && process.platform === 'linux')(
  'the Chromium from npm opens a page, with its own libraries and font',
  async () => {
    const browser = await chromium.launch({
      ...(await chromiumOptions()),
      executablePath: await packedChromium(),
    })
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.setContent('<p>Robin of the Forest</p>')
    expect(await page.locator('p').textContent()).toBe('Robin of the Forest')
    expect(await page.locator('p').evaluate((text) => text.getBoundingClientRect().height)).toBeGreaterThan(
      10,
    )
  },
)
