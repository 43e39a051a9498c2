import { systemClock } from '../clock.js'
import { RateLimitError } from '../errors/rate-limit-error.js'
import { tell } from '../observe/observer.js'
import type { Call, Reply } from '../transport/call.js'
import { parseJson } from '../util/json.js'
import { finiteNumber, rateLimitHeaders, retryAfterBodyMs, retryAfterHeaderMs } from '../util/numbers.js'
import type { Bucket } from './bucket.js'
import { lostMs } from './connections.js'
import { createMemoryStore, stateOf } from './memory-store.js'
import type { PacingOptions, PacingWait } from './options.js'
import type { PacingStore } from './store.js'
import { targetOf } from './target.js'
import { takeSlots, waitForRoom } from './wait.js'

/** A server that rejects without end is left alone after so many times. */
const maxRejections = 10

/** What a 429 that says nothing else asks for. */
const defaultSilenceMs = 1000

/** What pacing has to know of a call. */
export interface PacedCall extends Call {
  /** Where it goes: each host has rate limits of its own. */
  baseUrl?: string | undefined
  /** Whose budget it counts against. */
  token?: string | null | undefined
  pacing?: PacingWait | false | undefined
}

/**
 * Layer that sends no faster than the server allows, so that no request is rejected, and repeats those that are rejected all the
 * same (because another program uses the same bucket): a rejected request has changed nothing.
 */
export function pace<Paced extends PacedCall>(
  next: (call: Paced) => Promise<Reply>,
  options: PacingOptions = {},
  random = Math.random,
): (call: Paced) => Promise<Reply> {
  const { share = 1, clock: givenClock = systemClock, onStoreFailure, store: given } = options
  const shared = given && stateOf(given)
  const { clock, hostOf } = shared ?? memoryOf(givenClock)
  const store = given && !shared ? (given as PacingStore) : undefined
  const hostOptions = {
    share,
    isCoordinated: store !== undefined,
    random,
    fingerprintOf: (token: string) => store?.fingerprintOf?.(token) ?? fingerprint(token),
  }

  return async (call) => {
    const host = hostOf(call.baseUrl ?? '', hostOptions)
    const target = targetOf(call.method, call.path)
    const { token = null } = call
    const bucketsOf = (nowMs: number) => host.bucketsOf(target, token, nowMs)
    const wait: PacingWait = { ...options, ...call.pacing }
    const repeats = call.pacing !== false && wait.onLimit !== 'throw'

    const waiter = host.newWaiter(wait.priority ?? 'normal')
    const maxWaitMs = wait.onLimit === 'throw' ? 0 : (wait.maxWaitMs ?? Number.POSITIVE_INFINITY)
    const patience = {
      signal: call.signal,
      deadlineMs: clock.nowMs() + maxWaitMs,
      maxQueue: wait.maxQueue ?? Number.POSITIVE_INFINITY,
      restMs: wait.maxRestMs ?? 60_000,
      refusal: (waitMs: number, queued: number) =>
        new RateLimitError(
          call.request,
          target.scope,
          { message: 'not sent', code: 0, retry_after: Math.ceil(waitMs) },
          queued,
        ),
    }

    /** Asks or tells the store. Without it, this client goes on alone. */
    async function useStore<T>(work: (store: PacingStore) => T | Promise<T>): Promise<T | undefined> {
      if (!store) return undefined
      try {
        return await work(store)
      } catch (error) {
        tell(() => onStoreFailure?.(error))
        call.observe?.(null, null, `The pacing store failed: ${error}. Pacing goes on without it.`)
        return undefined
      }
    }
    const take = async ({ name, pace }: Bucket) =>
      finiteNumber((await useStore((store) => store.take(name, pace))) ?? 0, defaultSilenceMs)

    for (let rejections = 1; ; rejections++) {
      const slots =
        call.pacing === false
          ? takeSlots(host, bucketsOf(clock.nowMs()), clock.nowMs())
          : await waitForRoom(host, clock, waiter, patience, bucketsOf, store && take)

      let reply: Reply
      try {
        reply = await next(call)
      } catch (error) {
        for (const [bucket, slot] of slots) bucket.lose(slot, clock.nowMs(), lostMs)
        throw error
      }
      const nowMs = clock.nowMs()
      host.connections.giveBack(nowMs)

      const { response, text } = reply
      const { status } = response
      const limits = rateLimitHeaders(response.headers)
      const counted = limits.scope
        ? host.bucketsAfter(target, token, limits.scope, { status, text }, nowMs)
        : [...slots.keys()]
      for (const [bucket, slot] of slots) if (!counted.includes(bucket)) bucket.release(slot, nowMs)
      const slotOf = (bucket: Bucket) => slots.get(bucket) ?? bucket.send(nowMs, 0)

      if (status !== 429) {
        for (const bucket of counted) {
          // What remains is said of one bucket only.
          const leadMs = bucket.count(slotOf(bucket), nowMs, counted.length === 1 ? limits : {})
          await useStore(({ hold }) => hold(bucket.name, leadMs - bucket.pace.toleranceMs, bucket.pace))
        }
        return reply
      }

      const body = parseJson(text)
      const retryAfterMs = retryAfterBodyMs(body) ?? retryAfterHeaderMs(response.headers) ?? 0
      let restMs: number
      if (limits.scope || limits.limit || Object(body).code === 0) {
        const rests = counted.map((bucket) => bucket.reject(slotOf(bucket), nowMs, retryAfterMs, limits))
        restMs = Math.max(...rests)
      } else {
        // Not PluralKit's limiter, but something in front of it, such as Cloudflare: it means every request to this host.
        for (const bucket of counted) bucket.count(slotOf(bucket), nowMs, {})
        restMs = Math.max(retryAfterMs, defaultSilenceMs)
        host.silence(nowMs + restMs)
      }
      for (const bucket of counted) await useStore(({ hold }) => hold(bucket.name, restMs, bucket.pace, true))
      const scope = limits.scope ?? target.scope
      const queued = Math.max(...counted.map(({ line }) => line.length))
      call.observe?.(
        'onLimited',
        { scope, retryAfterMs, restMs, queued },
        `${scope}: rate-limited, waiting ${Math.round(restMs)} ms`,
      )
      if (!repeats || rejections >= maxRejections) return reply
      waiter.row = 'again'
    }
  }
}

const memoryOf = (clock: NonNullable<PacingOptions['clock']>) =>
  stateOf(createMemoryStore(clock)) as NonNullable<ReturnType<typeof stateOf>>

/** Tells tokens apart in the names of buckets without giving them away: 32 bits of 384. */
function fingerprint(token: string): string {
  let hash = 0
  for (const character of token) hash = (hash * 31 + character.charCodeAt(0)) | 0
  return hash.toString(36)
}
