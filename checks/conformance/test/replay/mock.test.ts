import { startMock } from '@pluralkit-openapi/mock'
import { expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { OWN_RECORDINGS, readRecordings, readSeed } from '../../src/recordings.js'
import { httpTarget } from '../../src/replay/http-target.js'
import { replayRecordings } from '../../src/replay/report.js'

const seed = readSeed(OWN_RECORDINGS)

test('the mock answers as recorded, and Prism finds nothing in any answer that the document does not have', async () => {
  const faults: string[] = []
  let watched = 0
  const mock = await startMock({
    limits: false,
    log({ method, path, status, operationId, violations }) {
      if (operationId) watched += 1
      for (const { in: where, message } of violations)
        if (where === 'answer') faults.push(`${method} ${path} ${status}: ${message}`)
    },
  })
  try {
    const topics = readRecordings(OWN_RECORDINGS)
    const report = await replayRecordings(httpTarget(mock.url, seed), loadStrictDocument(), topics, seed)
    expect(report).toMatchObject({ unexplained: [], conformance: { problems: [] } })
    expect(report.equal / report.exchanges).toBeGreaterThanOrEqual(0.995)
    expect(faults).toEqual([])
    expect(watched).toBeGreaterThan(3200)
  } finally {
    await mock.close()
  }
}, 300_000)
