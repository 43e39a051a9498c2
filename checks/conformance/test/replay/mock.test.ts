import { startMock } from '@pluralkit-openapi/mock'
import { expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { httpTarget } from '../../src/replay/http-target.js'
import { layersOf, replayRecordings } from '../../src/replay/report.js'
import { seed, topics } from '../support/own-recordings.js'

test.each(layersOf(topics))(
  'behind a port, the mock with the front "$edge" answers as recorded, and Prism finds nothing in any answer that the document does not have',
  async ({ edge, topics }) => {
    const faults: string[] = []
    let watched = 0
    const mock = await startMock({
      limits: false,
      edge,
      log({ method, path, status, operationId, violations }) {
        if (operationId) watched += 1
        for (const { in: where, message } of violations)
          if (where === 'answer') faults.push(`${method} ${path} ${status}: ${message}`)
      },
    })
    try {
      const report = await replayRecordings(httpTarget(mock.url, seed), loadStrictDocument(), topics, seed)
      expect(report).toMatchObject({ unexplained: [], conformance: { problems: [] } })
      expect(report.equal / report.exchanges).toBeGreaterThanOrEqual(0.999)
      expect(faults).toEqual([])
      expect(watched).toBeGreaterThan(edge === 'none' ? 3200 : 60)
    } finally {
      await mock.close()
    }
  },
  300_000,
)
