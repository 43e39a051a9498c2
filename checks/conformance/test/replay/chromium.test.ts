import { expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { OWN_RECORDINGS, readRecordings, readSeed } from '../../src/recordings.js'
import { chromiumTarget } from '../../src/replay/chromium-target.js'
import { replayRecordings } from '../../src/replay/report.js'
import { sandboxTarget } from '../../src/replay/sandbox-target.js'

const seed = readSeed(OWN_RECORDINGS)

test('the sandbox answers in a page of Chromium as it does here, with the same exceptions', async () => {
  const document = loadStrictDocument()
  const topics = readRecordings(OWN_RECORDINGS)
  const target = await chromiumTarget(seed)
  const report = await replayRecordings(target, document, topics, seed).finally(() => target.close?.())
  expect(report.exchanges).toBeGreaterThan(3200)
  expect(report.unexplained).toEqual([])
  const here = await replayRecordings(sandboxTarget(seed), document, topics, seed)
  expect({ ...report, target: 'sandbox' }).toEqual(here)
}, 300_000)
