import { readdirSync } from 'node:fs'
import { siteFolder } from '../../scripts/build.js'

/** All pages of the site but the reference, which is of another make: `''` for the start, `guides/errors/` … */
export const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && file !== 'reference/index.html')
  .map((file) => file.replace('index.html', ''))
  .sort()
