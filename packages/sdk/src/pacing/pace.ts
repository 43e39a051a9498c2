import { systemClock } from '../clock.js'
import { RateLimitError } from '../errors/rate-limit-error.js'
import { requestsPerSecond } from '../generated/rate-limits.js'
import type { Call, Reply } from '../transport/call.js'
import { parseJson } from '../util/json.js'
import { type Bucket, createBucket } from './bucket.js'
import type { PacingOptions, PacingWait } from './options.js'
import { createScopes, type Target, targetOf } from './scopes.js'
import { createMemoryStore, withFallback } from './store.js'
import { createTempo } from './tempo.js'

// Enough for any crowd; a server that refuses without end is left alone after it.
const maxRefusals = 10

/** What pacing has to know of a call. */
export interface PacedCall extends Call {
  /** Whose budget it counts against. */
  token?: string | null | undefined
  pacing?: PacingWait | false | undefined
}

/**
 * Layer that sends no faster than the server admits, so that no request is refused, and repeats those that are refused all the
 * same (because another program uses the same bucket): a refused request has changed nothing.
 */
export function pace<Paced extends PacedCall>(
  next: (call: Paced) => Promise<Reply>,
  options: PacingOptions = {},
  random = Math.random,
): (call: Paced) => Promise<Reply> {
  const { share = 1, clock = systemClock, onStoreFailure, store: given } = options
  if (!(Number.isInteger(share) && share > 0))
    throw new TypeError(`share must be a whole number from 1, not ${share}.`)
  const memory = createMemoryStore(clock)
  const store = given ? withFallback(given, memory, onStoreFailure) : memory
  const fingerprintOf = given?.fingerprintOf ?? fingerprint
  const scopes = createScopes()
  const buckets = new Map<string, Bucket>()

  function bucketOf(target: Target, token: string | null): Bucket {
    const { owner, scope } = scopes.predict(target, token !== null)
    const name = `${owner}:${scope}${owner === 'own' ? `:${fingerprintOf(token as string)}` : ''}`
    const bucket =
      buckets.get(name) ??
      createBucket(name, createTempo(requestsPerSecond[scope], share, random), store, clock)
    buckets.set(name, bucket)
    return bucket
  }

  return async (call) => {
    if (call.pacing === false) return next(call)
    const target = targetOf(call.method, call.path)
    const { token = null } = call
    const {
      priority = 'normal',
      onLimit,
      maxQueue = Infinity,
      maxWaitMs = Infinity,
    } = { ...options, ...call.pacing }

    for (let refusals = 0; ; ) {
      const bucket = bucketOf(target, token)
      await bucket.turn({
        row: refusals > 0 ? 'again' : priority,
        signal: call.signal,
        maxQueue,
        maxWaitMs: onLimit === 'throw' ? 0 : maxWaitMs,
        refusal: (waitMs, queued) =>
          new RateLimitError(
            call.request,
            bucket.name,
            { message: 'not sent', code: 0, retry_after: Math.ceil(waitMs) },
            queued,
          ),
      })
      if (bucketOf(target, token) !== bucket) continue // the server has told otherwise meanwhile

      const sentAtMs = clock.nowMs()
      const reply = await next(call)
      const { status, headers } = reply.response
      scopes.learn(target, headers)
      const charged = bucketOf(target, token)
      // Not the one that was predicted: what was sent in that one may all have been counted in this one.
      if (charged !== bucket) await charged.fill(bucket.leadMs())

      if (status !== 429) {
        await charged.fill(charged.tempo.learn(headers, clock.nowMs() - sentAtMs, charged.leadMs()))
        return reply
      }
      const retryAfterMs = retryAfterOf(reply.text)
      const restMs = charged.tempo.learnRefusal(headers, retryAfterMs)
      await charged.fill(restMs + charged.tempo.pace().toleranceMs, true)
      call.observe?.(
        'onLimited',
        { bucket: charged.name, retryAfterMs, restMs, queued: charged.queued() },
        `${charged.name}: too many requests, resting for ${Math.round(restMs)} ms`,
      )
      if (onLimit === 'throw' || ++refusals >= maxRefusals) return reply
    }
  }
}

function retryAfterOf(text: string): number {
  const asked = Number(Object(parseJson(text)).retry_after)
  return asked > 0 && asked < Infinity ? asked : 0
}

/** Tells tokens apart in the names of buckets without giving them away: 32 bits of 384. */
function fingerprint(token: string): string {
  let hash = 0
  for (const character of token) hash = (hash * 31 + character.charCodeAt(0)) | 0
  return hash.toString(36)
}
