import type { Figure } from './lib/figure.js'

/** A part of the benchmark. Its code is loaded when it runs, so that one part does not burden another. */
export interface Measurement {
  title: string
  measure(): Promise<Figure[]>
}

/** All that is measured, in the order of running: what the machine is to be quiet for comes last. */
export const measurements: Record<string, Measurement> = {
  size: {
    title: 'Bundle size',
    measure: async () => (await import('./size.js')).measureSize(),
  },
  types: {
    title: 'Types',
    measure: async () => (await import('./types.js')).measureTypes(),
  },
  pipeline: {
    title: 'Build',
    measure: async () => (await import('./pipeline.js')).measurePipeline(),
  },
  fleet: {
    title: 'One limit for several processes, over Redis, for a minute',
    measure: async () => (await import('./fleet.js')).measureFleet(),
  },
  pacing: {
    title: 'Pacing: programs that want more than the limit',
    measure: async () => (await import('./pacing.js')).measurePacing(),
  },
  imports: {
    title: 'Import',
    measure: async () => (await import('./imports.js')).measureImports(),
  },
  history: {
    title: 'Front history',
    measure: async () => (await import('./history.js')).measureHistory(),
  },
  queue: {
    title: 'Requests in line',
    measure: async () => (await import('./queue.js')).measureQueue(),
  },
  mock: {
    title: "Mock server: time per request under load, beside Prism's command line",
    measure: async () => (await import('./mock-throughput.js')).measureMockThroughput(),
  },
  'mock-size': {
    title: 'Mock server: start, and what size does to it',
    measure: async () => (await import('./mock-size.js')).measureMockSize(),
  },
  'test-fixture': {
    title: 'A fresh sandbox for each test',
    measure: async () => (await import('./test-fixture.js')).measureTestFixture(),
  },
  overhead: {
    title: 'Time of a request, without pacing',
    measure: async () => (await import('./overhead.js')).measureOverhead(),
  },
}
