import { describe, expect, test } from 'vitest'
import type { Revision } from './front/front.js'
import { networks, percentile, programs, simulate } from './programs.js'
import { own, world } from './support.js'

const revisions: Revision[] = ['current', 'older']
/** `npm run simulate` runs each program a thousand times. */
const seeds = Array.from({ length: 3 }, (_, index) => index + 1)

describe.each(revisions)('on the %s front, whatever the network', (revision) => {
  test.each(Object.entries(programs))('%s: no request is rejected', async (_name, program) => {
    for (const network of Object.keys(networks)) {
      const outcomes = await simulate(program, network, revision, seeds)
      expect(outcomes.filter(({ rejected }) => rejected > 0).map(({ seed }) => `${network} ${seed}`)).toEqual(
        [],
      )
    }
  })

  test.each(Object.entries(programs).filter(([, { saturatedMs }]) => saturatedMs !== undefined))(
    '%s: at least 95 percent of the limit are used (one change less), and 80 on the slowest networks',
    async (name, program) => {
      const used = (await simulate(program, 'near to far, steady to shaky', revision, seeds)).map(
        (outcome) => outcome.used as number,
      )
      // Of 30 changes in 10 seconds, the start costs two; of 100 reads, two to five.
      expect(percentile(used, 0.5)).toBeGreaterThanOrEqual(name.includes('changes') ? 28 / 30 : 0.95)
      expect(Math.min(...used)).toBeGreaterThanOrEqual(0.8)
    },
  )

  test.each([
    ['40 reads, own, of others and of messages', 4000],
    ['40 mixed reads, warm', 3400],
    ['12 changes', 3800],
    ['12 changes, warm', 3700],
  ] as const)('%s take at most %i ms on a steady network', async (name, mostMs) => {
    const took = (await simulate(programs[name]!, 'near and steady', revision, seeds)).map(
      ({ tookMs }) => tookMs as number,
    )
    expect(percentile(took, 0.5)).toBeLessThanOrEqual(mostMs)
  })
})

test('a program is rejected where nobody paces: the front does count', async () => {
  const { clock, front, send } = world()
  for (let number = 0; number < 40; number++) void send(own.get())
  await clock.run(5000)
  expect(front.count(429)).toBeGreaterThan(20)
})
