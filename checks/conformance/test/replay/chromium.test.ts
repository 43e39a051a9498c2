import { expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { OWN_RECORDINGS, readRecordings, readSeed } from '../../src/recordings.js'
import { chromiumTarget, sendableByPages } from '../../src/replay/chromium-target.js'
import { layersOf, replayRecordings } from '../../src/replay/report.js'
import { sandboxTarget } from '../../src/replay/sandbox-target.js'

const seed = readSeed(OWN_RECORDINGS)

test.each(layersOf(sendableByPages(readRecordings(OWN_RECORDINGS))))(
  'the sandbox with the front "$edge" answers in a page of Chromium as it does here, with the same exceptions',
  async ({ edge, topics }) => {
    const document = loadStrictDocument()
    const target = await chromiumTarget(seed, edge)
    const report = await replayRecordings(target, document, topics, seed).finally(() => target.close?.())
    expect(report.exchanges).toBeGreaterThan(edge === 'none' ? 3200 : 100)
    expect(report.unexplained).toEqual([])
    const here = await replayRecordings(sandboxTarget(seed, edge), document, topics, seed)
    expect({ ...report, target: 'sandbox' }).toEqual(here)
  },
  300_000,
)
