import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical in a page, each with the first place where it was found. */
export async function seriousProblems(
  page: Page,
  options: { runOnly?: readonly string[] } = {},
): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(given),
    options as object,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length} in all): ${nodes[0]?.failureSummary}`,
    )
}
