import { systemClock } from '../clock.js'
import { RateLimitError } from '../errors/rate-limit-error.js'
import type { Transport } from '../transport/call.js'
import { Bucket, NoTurn } from './bucket.js'
import type { PacingOptions } from './options.js'
import { limitPerSecond, Scopes, type Target, targetOf } from './scopes.js'
import { createMemoryStore, withFallback } from './store.js'
import { Tempo } from './tempo.js'

// Enough for any crowd; a server that refuses without end is left alone after it.
const maxRefusals = 10

/**
 * Layer that sends no faster than the server admits, so that no request is refused, and repeats those that are refused all the
 * same (because another program uses the same bucket): a refused request has changed nothing.
 */
export function pace(next: Transport, options: PacingOptions = {}, random = Math.random): Transport {
  const { share = 1, clock = systemClock, onLimited, onStoreFailure = () => {} } = options
  if (!(Number.isInteger(share) && share >= 1))
    throw new TypeError(`share must be a whole number from 1, but ${share} was given.`)
  const memory = createMemoryStore(clock)
  const store = options.store === undefined ? memory : withFallback(options.store, memory, onStoreFailure)
  const scopes = new Scopes()
  const buckets = new Map<string, Bucket>()

  function bucketOf(target: Target, token: string | null): Bucket {
    const { owner, kind } = scopes.predict(target, token !== null)
    const name = `${owner}:${kind}${owner === 'own' && token !== null ? `:${fingerprint(token)}` : ''}`
    const known = buckets.get(name)
    if (known !== undefined) return known
    const bucket = new Bucket(name, new Tempo(limitPerSecond[kind], share, random), store, clock)
    buckets.set(name, bucket)
    return bucket
  }

  return async (call) => {
    if (call.pacing === false) return next(call)
    const target = targetOf(call.method, call.path)
    const token = call.headers.get('Authorization')
    const {
      priority = 'normal',
      onLimit = 'queue',
      maxQueue = Infinity,
      maxWaitMs = Infinity,
    } = { ...options, ...call.pacing }

    for (let refusals = 0; ; ) {
      const bucket = bucketOf(target, token)
      await bucket
        .turn({
          signal: call.signal,
          priority,
          maxQueue,
          maxWaitMs: onLimit === 'throw' ? 0 : maxWaitMs,
          again: refusals > 0,
        })
        .catch((reason: unknown) => {
          throw reason instanceof NoTurn ? RateLimitError.unsent(call.request, bucket.name, reason) : reason
        })
      if (bucketOf(target, token) !== bucket) continue // the server has told otherwise meanwhile
      const sentAtMs = clock.nowMs()
      const reply = await next(call)
      const { response } = reply
      scopes.learn(target, response.headers)
      const charged = bucketOf(target, token)
      // Not the one that was predicted: what was sent in that one may all have been counted in this one.
      if (charged !== bucket) await charged.hold(bucket.leadMs - charged.tempo.pace.toleranceMs)

      if (response.status !== 429) {
        const holdMs = charged.tempo.learn(response.headers, clock.nowMs() - sentAtMs, charged.leadMs)
        if (holdMs !== undefined) await charged.hold(holdMs)
        return reply
      }
      const retryAfterMs = retryAfterOf(reply.text)
      const restMs = charged.tempo.learnRefusal(response.headers, retryAfterMs)
      await charged.hold(restMs)
      const event = { bucket: charged.name, retryAfterMs, restMs, queued: charged.queued }
      onLimited?.(event)
      call.observer?.limited(event)
      if (onLimit === 'throw' || ++refusals >= maxRefusals) return reply
    }
  }
}

function retryAfterOf(text: string): number {
  try {
    const given = Number(JSON.parse(text)?.retry_after)
    return given > 0 && given < Number.POSITIVE_INFINITY ? given : 0
  } catch {
    return 0
  }
}

/** Tells tokens apart in the names of buckets without giving them away: 32 bits of 384. */
function fingerprint(token: string): string {
  let hash = 0x811c9dc5
  for (const character of token) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}
