import { chromiumOptions } from '@pluralkit-openapi/toolboxes/chromium'
import { chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { signingToken, test } from './support/program-test.js'

async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch(await chromiumOptions())
  try {
    await use(await browser.newPage({ viewport: { width: 900, height: 300 } }))
  } finally {
    await browser.close()
  }
}

test('stream-overlay shows the front in a page that follows every switch by itself', async ({
  start,
  server,
}) => {
  const program = start('stream-overlay', ['--port', '0'])
  const [, address = '', hook = ''] = await program.prints(
    /The overlay is at (\S+), and events go to (\S+)\. /,
  )
  await server.sandbox.control.setWebhook({ url: hook, token: signingToken })

  await withPage(async (page) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.route('https://**', (route) => route.abort())
    await page.goto(address)
    const names = () => page.locator('li .words').allInnerTexts()
    await expect.poll(names).toEqual(['Robin of the Forest\nthey/them', 'Juniper'])

    await server.write('PATCH', '/members/ashley', { display_name: '<img src=x onerror=alert(1)> & co' })
    await server.write('POST', '/systems/@me/switches', { members: ['ashley'] })
    await expect.poll(names).toEqual([expect.stringContaining('<img src=x onerror=alert(1)> & co')])
    await server.write('POST', '/systems/@me/switches', { members: [] })
    await expect.poll(names).toEqual([])
    expect(problems).toEqual([])
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgba(0, 0, 0, 0)')
  })
})

test('stream-overlay tells a page that comes later who is fronting now, and nothing that it does not show', async ({
  start,
}) => {
  const program = start('stream-overlay', ['--port', '0'], { PLURALKIT_SIGNING_TOKEN: '' })
  const [, address = ''] = await program.prints(/The overlay is at (\S+)\. /)
  const firstChange = async () => {
    const ended = new AbortController()
    const { body } = await fetch(`${address}changes`, { signal: ended.signal })
    const { value } = (await body?.getReader().read()) ?? {}
    ended.abort()
    return JSON.parse(/^data: (.*)\n\n$/.exec(new TextDecoder().decode(value))?.[1] ?? 'null')
  }
  await expect.poll(firstChange).toMatchObject([{ name: 'Robin of the Forest' }, { name: 'Juniper' }])
  for (const member of await firstChange())
    expect(Object.keys(member)).toEqual(['name', 'pronouns', 'avatar', 'color'])
  expect((await fetch(`${address}dispatch`, { method: 'POST' })).status).toBe(404)
})
