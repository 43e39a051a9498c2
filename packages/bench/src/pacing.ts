import { createSandbox } from '@pluralkit-openapi/sandbox'
import { createPluralKit, type PluralKit } from '@pluralkit-openapi/sdk'
import type { Figure } from './figure.js'
import { serve } from './server.js'

const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

/** Bursts against a server with PluralKit's own limiter, on the real clock. */
export async function measurePacing(): Promise<Figure[]> {
  return [
    ...(await burst('12 updates at once', 3600, 12, (pk, index) =>
      pk.members.update('robins', { pronouns: `${index}` }),
    )),
    ...(await burst('40 reads at once', 3400, 40, (pk) => pk.systems.get('@me'))),
  ]
}

async function burst(
  name: string,
  atMost: number,
  count: number,
  send: (pk: PluralKit, index: number) => Promise<unknown>,
): Promise<Figure[]> {
  const server = await serve(createSandbox().fetch)
  try {
    const pk = createPluralKit({ userAgent: 'bench/1.0 (dev@example.com)', token, baseUrl: server.baseUrl })
    const startMs = performance.now()
    await Promise.all(Array.from({ length: count }, (_, index) => send(pk, index)))
    return [
      { name, value: performance.now() - startMs, unit: 'ms', atMost },
      { name: `${name}: refused (429)`, value: server.refusals(), unit: 'refusals', atMost: 0 },
    ]
  } finally {
    await server.close()
  }
}
