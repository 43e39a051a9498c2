import type { PluralKit } from '../client/client.js'
import { type Clock, sleep, systemClock } from '../clock.js'
import { isApiError } from '../errors/guards.js'
import { ErrorCode } from '../generated/error-codes.js'
import type { Message, Snowflake } from '../generated/models.js'
import type { Priority } from '../pacing/line.js'
import { abortable } from '../util/abortable.js'
import { aCount, aDelay, anObject, checkOptions, oneOf, type Rules } from '../util/check-options.js'
import { snowflakeToDate } from '../values/snowflake.js'
import { Lru } from './lru.js'

/** Options of {@link createMessageFinder}. */
export interface MessageFinderOptions {
  /**
   * How many answers are remembered. A proxied message counts twice, by its own id and by that of the original.
   *
   * @defaultValue `10000`
   */
  maxEntries?: number | undefined
  /**
   * How long a proxied message is remembered, in milliseconds. Its member may change meanwhile, with `pk;reproxy` for example.
   *
   * @defaultValue `600000`, ten minutes
   */
  maxAgeMs?: number | undefined
  /**
   * How long it is remembered that a message was not proxied, in milliseconds.
   *
   * @defaultValue `60000`
   */
  missMaxAgeMs?: number | undefined
  /**
   * Which requests go first when there is a queue. Reading messages has a bucket together with other reads.
   *
   * @defaultValue `'low'`
   */
  priority?: Priority | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

/** Options of one lookup. */
export interface FindMessageOptions {
  /**
   * How long to wait for a message that PluralKit doesn't know yet, in milliseconds: the event of Discord is often there first. Only messages
   * of the last minute are waited for.
   *
   * @defaultValue `2000`
   */
  waitMs?: number | undefined
  /** Ends this lookup; its promise rejects with the signal's reason. Others that wait for the same message go on. */
  signal?: AbortSignal | undefined
}

/** Finds proxied messages. */
export interface MessageFinder {
  /**
   * Returns the proxied message, or null if the message was not proxied.
   *
   * @param messageId Id of the proxied message, or of the original that the bot deleted. The API knows originals for 30 minutes.
   * @throws {PluralKitError} If the API can't be asked.
   */
  find(messageId: Snowflake, options?: FindMessageOptions): Promise<Message | null>
  /** Forgets what is known of a message. */
  forget(messageId: Snowflake): void
}

const rules: Rules<MessageFinderOptions> = {
  maxEntries: aCount,
  maxAgeMs: aDelay,
  missMaxAgeMs: aDelay,
  priority: oneOf(['low', 'normal', 'high']),
  clock: anObject,
}

const firstWaitMs = 150
const freshForMs = 60_000

/**
 * Creates a finder for bots that have to know whether a message was proxied, and by whom: a deleted message, for example, may have been the
 * original that PluralKit replaced. Answers are remembered, also negative ones, and everybody who asks for one message at the same
 * time shares one request.
 *
 * @example
 * const finder = createMessageFinder(pk)
 * client.on('messageDelete', async ({ id }) => {
 *   if (await finder.find(id)) return // not deleted by its author, but replaced
 * })
 *
 * @param pk A client; it needs no token.
 * @throws {TypeError} If an option makes no sense.
 */
export function createMessageFinder(
  pk: { messages: Pick<PluralKit['messages'], 'get'> },
  options: MessageFinderOptions = {},
): MessageFinder {
  checkOptions(options, rules, 'createMessageFinder')
  const { maxEntries = 10_000, maxAgeMs = 600_000, missMaxAgeMs = 60_000 } = options
  const { priority = 'low', clock = systemClock } = options
  const known = new Lru<Message | null>(maxEntries, clock)
  const underWay = new Map<Snowflake, Promise<Message | null>>()

  return {
    async find(messageId, { waitMs = 2000, signal } = {}) {
      signal?.throwIfAborted()
      const remembered = known.get(messageId)
      if (remembered !== undefined) return remembered
      const shared = underWay.get(messageId) ?? start(messageId, waitMs)
      return abortable(signal, (resolve, reject) => {
        shared.then(resolve, reject)
        return () => undefined
      })
    },
    forget(messageId) {
      const message = known.get(messageId)
      known.delete(messageId)
      if (!message) return
      known.delete(message.id)
      known.delete(message.original)
    },
  }

  function start(messageId: Snowflake, waitMs: number): Promise<Message | null> {
    const lookup = ask(messageId, waitMs).finally(() => underWay.delete(messageId))
    underWay.set(messageId, lookup)
    return lookup
  }

  async function ask(messageId: Snowflake, waitMs: number): Promise<Message | null> {
    const isFresh = Date.now() - snowflakeToDate(messageId).getTime() < freshForMs
    const untilMs = clock.nowMs() + (isFresh ? waitMs : 0)
    for (let delayMs = firstWaitMs; ; delayMs *= 2) {
      const message = await look(messageId)
      const leftMs = untilMs - clock.nowMs()
      if (message) {
        // The original of old messages is an empty string.
        for (const id of [messageId, message.id, message.original]) if (id) known.set(id, message, maxAgeMs)
        return message
      }
      if (leftMs <= 0) {
        known.set(messageId, null, missMaxAgeMs)
        return null
      }
      await sleep(clock, Math.min(delayMs, leftMs), undefined)
    }
  }

  async function look(messageId: Snowflake): Promise<Message | null> {
    try {
      return await pk.messages.get(messageId, { pacing: { priority } })
    } catch (error) {
      if (isApiError(error, ErrorCode.MessageNotFound)) return null
      throw error
    }
  }
}
