import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build, siteFolder } from '../../scripts/build.js'
import { serveDocs } from '../../scripts/serve.js'
import { launchChromium } from './chromium.js'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    browserUrl: string
    /** What a host serves that has the site in its folder `pluralkit-openapi`. */
    hostFolder: string
  }
}

/** One server and one browser for all tests, and the builds, as two at the same time would write the same pages. */
export default async function setUp({ provide }: TestProject) {
  const reports = join(siteFolder, '..', 'reports')
  await mkdir(reports, { recursive: true }) // missing in a fresh clone
  const folder = await mkdtemp(join(reports, 'sites-'))
  const hostFolder = join(folder, 'host')
  if (!existsSync(join(siteFolder, 'index.html'))) await build(siteFolder)
  await mkdir(hostFolder)
  await build(join(hostFolder, 'pluralkit-openapi'), '/pluralkit-openapi/')

  const site = await serveDocs()
  const browser = await launchChromium()
  provide('siteUrl', site.url)
  provide('browserUrl', browser.wsEndpoint())
  provide('hostFolder', hostFolder)
  return async () => {
    await browser.close()
    await site.close()
    await rm(folder, { recursive: true })
  }
}
