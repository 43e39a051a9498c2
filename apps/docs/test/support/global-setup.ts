import type { TestProject } from 'vitest/node'
import { build, siteFolder } from '../../scripts/build.js'
import { serveDocs } from '../../scripts/serve.js'
import { launchChromium } from './chromium.js'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    browserUrl: string
  }
}

/** One build, one server and one browser for all tests. */
export default async function setUp({ provide }: TestProject) {
  await build(siteFolder)
  const site = await serveDocs()
  const browser = await launchChromium()
  provide('siteUrl', site.url)
  provide('browserUrl', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
