import { expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { chromiumTarget, sendableByPages } from '../../src/replay/chromium-target.js'
import { layersOf, replayRecordings } from '../../src/replay/report.js'
import { sandboxTarget } from '../../src/replay/sandbox-target.js'
import { seed, topics } from '../support/own-recordings.js'

/** Every request crosses over to the page and back, so it is one scenario of each topic; in CI it is all of them. */
const replayed = process.env['CI']
  ? topics
  : topics.map((topic) => ({ ...topic, scenarios: topic.scenarios.slice(0, 1) }))
const leastExchanges = process.env['CI']
  ? { none: 3200, current: 100, older: 100 }
  : { none: 300, current: 10, older: 10 }

test.each(layersOf(sendableByPages(replayed)))(
  'the sandbox with the front "$edge" answers in a page of Chromium as it does here, with the same exceptions',
  async ({ edge, topics }) => {
    const document = loadStrictDocument()
    const target = await chromiumTarget(seed, edge)
    const report = await replayRecordings(target, document, topics, seed).finally(() => target.close?.())
    expect(report.exchanges).toBeGreaterThan(leastExchanges[edge])
    expect(report.unexplained).toEqual([])
    const here = await replayRecordings(sandboxTarget(seed, edge), document, topics, seed)
    expect({ ...report, target: 'sandbox' }).toEqual(here)
  },
  300_000,
)
