import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Selectors of what axe looks at. */
interface Part {
  include: string
  exclude?: string
}

interface Axe {
  run(part: Part, options: RunOptions): Promise<AxeResults>
}

/**
 * What axe calls serious or critical in a page, each with the first place where it was found. Its search for text with too little contrast takes
 * as long as all else, and `readability` does the same: the option `rules` leaves it out where that is enough.
 */
export async function seriousProblems(
  page: Page,
  { within = { include: 'html' }, ...options }: RunOptions & { within?: Part } = {},
): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    ({ within, options }) => (window as unknown as { axe: Axe }).axe.run(within, options as RunOptions),
    { within, options: { ...options, resultTypes: ['violations'] } as object },
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length} in all): ${nodes[0]?.failureSummary}`,
    )
}
