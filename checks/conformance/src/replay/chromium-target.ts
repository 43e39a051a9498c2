import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { openPage } from '../chromium.js'
import type { Edge } from '../recordings.js'
import type { DispatchEvent, Seed, Topic } from '../topic.js'
import type { OutgoingRequest } from './outgoing.js'
import type { sandboxTarget } from './sandbox-target.js'
import type { Answer, ReplayTarget } from './target.js'

/** What the bundle of `sandbox-target.ts` exports, a global variable of the page. */
declare const inPage: { sandboxTarget: typeof sandboxTarget }
declare global {
  /** In the page. */
  var target: ReplayTarget
}

/** A sandbox in a page of Chromium, bundled from the same code as the one in this process. */
export async function chromiumTarget(seed: Seed, edge: Edge): Promise<ReplayTarget> {
  const { page, close } = await openPage(await bundle())
  await page.evaluate(
    ([seed, edge]) => {
      globalThis.target = inPage.sandboxTarget(seed, edge)
    },
    [seed, edge] as const,
  )
  return { ...pageTarget(page), close }
}

/** Without the requests that no page can send: Chromium writes the `User-Agent` itself, and only when a request leaves. */
export const sendableByPages = (topics: Topic[]): Topic[] =>
  topics.map((topic) => ({
    ...topic,
    scenarios: topic.scenarios.map((scenario) => ({
      ...scenario,
      exchanges: scenario.exchanges.filter(({ request }) => !('User-Agent' in (request.headers ?? {}))),
    })),
  }))

/** The target in the page, called from here. */
function pageTarget(page: Page): ReplayTarget {
  let now = 0
  return {
    name: 'chromium',
    nowMs: () => now,
    async reset(startedAt) {
      now = await page.evaluate(async (startedAt) => {
        await target.reset(startedAt)
        return target.nowMs()
      }, startedAt)
    },
    async send({ body, ...request }) {
      const sent = { ...request, bytes: body?.toString('latin1') }
      const { nowMs, ...answer } = await page.evaluate(sendInPage, sent)
      now = nowMs
      return answer
    },
    events: () => page.evaluate(() => target.events()) as Promise<DispatchEvent[]>,
  }
}

/** Bytes cross over as a text of as many characters. */
type Sent = Omit<OutgoingRequest, 'body'> & { bytes: string | undefined }

/** Runs in the page: it can use nothing from here. */
async function sendInPage({ bytes, ...request }: Sent): Promise<Answer & { nowMs: number }> {
  const body = bytes === undefined ? undefined : Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
  const answer = await target.send({ ...request, ...(body && { body: body as Buffer }) })
  return { ...answer, nowMs: target.nowMs() }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('sandbox-target.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    platform: 'browser',
  })
  return outputFiles[0]?.text ?? ''
}
