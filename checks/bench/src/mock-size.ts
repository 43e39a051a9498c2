import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock } from '@pluralkit-openapi/mock'
import { createSandbox, generateSeed } from '@pluralkit-openapi/sandbox'
import autocannon from 'autocannon'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'
import { startMockCli, startPrism } from './lib/mock-process.js'

const headers = {
  Authorization: 'token',
  'User-Agent': 'bench/1.0 (dev@example.com)',
  'Content-Type': 'application/json',
}
const generatedToken = 'GENERATED+SYSTEM+TOKEN+only+for+the+sandbox+and+its+tests+000001'
const worlds = 200
const starts = 5
const copiesOfPaths = 4

/** What a start takes, and what size does to the mock: of a system, and of the document. */
export async function measureMockSize(): Promise<Figure[]> {
  return [
    ...(await measureStart()),
    ...(await measureManySwitches()),
    ...(await measureMillionSwitches()),
    ...(await measureWorlds()),
    await measurePatches(),
    await measureOperations(),
  ]
}

async function measureStart(): Promise<Figure[]> {
  const times: Record<'mock' | 'prism', number[]> = { mock: [], prism: [] }
  for (let count = 0; count < starts; count++) {
    for (const [name, start] of [
      ['mock', startMockCli],
      ['prism', startPrism],
    ] as const) {
      const { startMs, stop } = await start()
      await stop()
      times[name].push(startMs)
    }
  }
  const [mock, prism] = [median(times.mock), median(times.prism)]
  return [
    { name: 'start of pluralkit-mock', value: mock, unit: 'ms', atMost: 250 },
    { name: 'start of pluralkit-mock, Prism = 1', value: mock / prism, unit: 'times' },
  ]
}

async function measureManySwitches(): Promise<Figure[]> {
  const mock = await startMockCli('--no-limit', '--members', '1000', '--switches', '100000')
  try {
    const request = {
      url: `${mock.baseUrl}/systems/@me/switches?limit=100`,
      headers: { ...headers, Authorization: generatedToken },
    }
    const switches = (await (await fetch(request.url, request)).json()) as unknown[]
    if (switches.length !== 100) throw new Error(`${switches.length} switches instead of 100`)
    // One at a time, from a client that does little: with one that parses answers, its own memory is most of the tail.
    const { latency, non2xx } = await autocannon({ ...request, connections: 1, amount: 2000 })
    if (non2xx > 0) throw new Error(`${non2xx} of 2000 requests were refused.`)
    return [
      { name: 'start with 100 000 switches', value: mock.startMs, unit: 'ms' },
      { name: 'GET switches of 100 000, mean', value: latency.average, unit: 'ms' },
      { name: 'GET switches of 100 000, p99', value: latency.p99, unit: 'ms', atMost: 5 },
    ]
  } finally {
    await mock.stop()
  }
}

/** From a file, as a long history comes. */
async function measureMillionSwitches(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-seed-'))
  try {
    const file = join(folder, 'seed.json')
    await writeFile(file, JSON.stringify(generateSeed({ members: 1000, switches: 1_000_000 })))
    const mock = await startMockCli('--seed', file)
    const memory = mock.memoryBytes()
    await mock.stop()
    return [
      {
        name: 'start with a seed file of 1 000 000 switches',
        value: mock.startMs,
        unit: 'ms',
        atMost: 10_000,
      },
      { name: 'memory with 1 000 000 switches', value: memory, unit: 'bytes', atMost: 600e6 },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Each world is changed, as the worlds of tests are: until then it shares everything. */
async function measureWorlds(): Promise<Figure[]> {
  const mock = await startMockCli('--no-limit', '--members', '1000')
  const [headersOfWorld, times] = [{ ...headers, Authorization: generatedToken }, [] as number[]]
  try {
    for (let count = 0; count < worlds; count++) {
      const startMs = performance.now()
      const made = await fetch(mock.baseUrl.replace('/v2', '/_sandbox/worlds'), { method: 'POST' })
      const { baseUrl } = (await made.json()) as { baseUrl: string }
      times.push(performance.now() - startMs)
      const [body, method] = ['{"tag":"changed"}', 'PATCH']
      const { status } = await fetch(`${baseUrl}/systems/@me`, { method, body, headers: headersOfWorld })
      if (status !== 200) throw new Error(`${status} for a change in a world`)
    }
    return [
      { name: 'making a world of 1000 members', value: median(times), unit: 'ms', atMost: 5 },
      { name: `memory with ${worlds} such worlds`, value: mock.memoryBytes(), unit: 'bytes', atMost: 300e6 },
    ]
  } finally {
    await mock.stop()
  }
}

/** A tenth of the members should make each change neither cheaper nor dearer. */
async function measurePatches(): Promise<Figure> {
  await patchAll(100) // the code is compiled before it is measured
  const few = await patchAll(100)
  const many = await patchAll(1000)
  return { name: 'a patch among 1000 members, 100 members = 1', value: many / few, unit: 'times', atMost: 2 }
}

/** Milliseconds per patch. */
async function patchAll(members: number): Promise<number> {
  const sandbox = createSandbox({ limits: 'off', seed: generateSeed({ members, token: 'token' }) })
  const listed = await sandbox.fetch(new Request('http://mock/v2/systems/@me/members', { headers }))
  const ids = ((await listed.json()) as { id: string }[]).map(({ id }) => id)
  const times: number[] = []
  for (let round = 0; round < 1000 / members; round++) {
    for (const id of ids) {
      const body = JSON.stringify({ pronouns: `they/${round}` })
      const startMs = performance.now()
      await sandbox.fetch(new Request(`http://mock/v2/members/${id}`, { method: 'PATCH', headers, body }))
      times.push(performance.now() - startMs)
    }
  }
  return median(times)
}

interface Paths {
  paths: Record<string, Record<string, { operationId?: string }>>
}

/** The same request to a document that has each path several times over. */
async function measureOperations(): Promise<Figure> {
  const document = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.json') as Paths
  const copied = structuredClone(document)
  for (let copy = 1; copy < copiesOfPaths; copy++) {
    for (const [path, item] of Object.entries(document.paths)) {
      const clone = structuredClone(item)
      for (const operation of Object.values(clone)) if (operation.operationId) operation.operationId += copy
      copied.paths[`/copy${copy}${path}`] = clone
    }
  }
  const value = (await perRequest(copied)) / (await perRequest(document))
  const name = `a request with ${copiesOfPaths} times the operations, once = 1`
  return { name, value, unit: 'times', atMost: 1.5 }
}

/** Milliseconds. Each request is another one, so that Prism has to judge it. */
async function perRequest(document: Paths): Promise<number> {
  const mock = await createMock({ limits: false, document: document as never })
  const times: number[] = []
  for (let count = 0; count < 3000; count++) {
    const startMs = performance.now()
    await mock.fetch(new Request(`http://mock/v2/systems/exampl?count=${count}`, { headers }))
    if (count >= 1000) times.push(performance.now() - startMs)
  }
  return median(times)
}
