import { sentEventTypes } from '../generated/dispatch.js'
import { tell } from '../observe/observer.js'
import {
  aFunction,
  aTimeLimit,
  checkOptions,
  must,
  oneOf,
  optionsBy,
  type Rules,
} from '../util/check-options.js'
import {
  isKnownEvent,
  parseEvent,
  type ReceivedEvent,
  type ReceivedEvents,
  type UnknownEvent,
} from './events.js'
import { readText } from './read-text.js'
import { checkTokens, isSigningToken } from './signing-token.js'

/** A function for each kind of event that matters; all others are taken and left alone. */
export type EventHandlers = {
  [Type in keyof ReceivedEvents]?: ((event: ReceivedEvents[Type]) => unknown) | undefined
}

/** Options of `createDispatchHandler`. */
export interface DispatchHandlerOptions {
  /** The token that the bot showed when the webhook's address was set. */
  signingToken?: string | undefined
  /** Further tokens that are right, such as the new one while the address is being set again. */
  tokens?: readonly string[] | undefined
  /** What is done with each kind of event. The functions may be asynchronous; several events are handled at the same time. */
  on?: EventHandlers | undefined
  /** What is done with events that this version does not know. They are answered with 200 in any case. */
  onUnknown?: ((event: UnknownEvent) => unknown) | undefined
  /**
   * Called with what a function of `on`, `onUnknown` or a listener has thrown, or with the reason why no event could be read, such as a
   * body parser in front of the handler: `event` is null then. What it throws or rejects with has no effect.
   *
   * @defaultValue prints it with `console.error`
   */
  onError?: ((error: unknown, event: ReceivedEvent | UnknownEvent | null) => unknown) | undefined
  /**
   * When PluralKit gets its answer: `'late'`, after the event was handled, or `'early'`, before. PluralKit waits for ten seconds, takes no
   * notice of the answer and never sends an event again.
   *
   * @defaultValue `'late'`: on some platforms work ends with the answer
   */
  ack?: 'early' | 'late' | undefined
  /** Keeps the platform from ending the work before it is done, such as `(work) => ctx.waitUntil(work)` on Cloudflare Workers. */
  waitUntil?: ((work: Promise<unknown>) => unknown) | undefined
  /**
   * How long an event may be, in bytes. Most have less than a kilobyte. `Infinity` for no limit.
   *
   * @defaultValue `1_000_000`
   */
  maxBodyBytes?: number | undefined
  /**
   * How long an event may take to arrive, in milliseconds. `Infinity` for no limit.
   *
   * @defaultValue `5000`, as PluralKit waits ten seconds for its response
   */
  bodyTimeoutMs?: number | undefined
}

const eventNames = [...sentEventTypes, 'UPDATE_ACCOUNT']

const handlerRules: Rules<DispatchHandlerOptions> = {
  signingToken: (value, name) => checkTokens([value], name),
  tokens: checkTokens,
  on: optionsBy(Object.fromEntries(eventNames.map((name) => [name, aFunction]))),
  onUnknown: aFunction,
  onError: aFunction,
  ack: oneOf(['early', 'late']),
  waitUntil: aFunction,
  maxBodyBytes: must(
    'a positive number of bytes, or Infinity',
    (value) => typeof value === 'number' && value > 0,
  ),
  bodyTimeoutMs: aTimeLimit,
}

type HandleEvent = (event: ReceivedEvent | UnknownEvent) => unknown

/** Answers PluralKit's requests to a webhook. */
export interface DispatchHandler {
  (this: void, request: Request): Promise<Response>
  /**
   * Calls back with every event whose token is right, PING and unknown ones too.
   *
   * @returns The function that ends it.
   */
  listen(this: void, listener: (event: ReceivedEvent | UnknownEvent) => void): () => void
}

/**
 * Makes the function that answers PluralKit's requests to a webhook: it checks the token, answers the PINGs with which the bot tries a new
 * address, and hands events on. They come without the signing token.
 *
 * **Events are hints**: they overtake each other, some are lost, and some come before the change or although it failed. Read what
 * they are about before you rely on it.
 *
 * @example
 * const handler = createDispatchHandler({
 *   signingToken: process.env.PLURALKIT_SIGNING_TOKEN,
 *   on: { CREATE_SWITCH: (event) => console.log('switched:', event.data.members) },
 * })
 *
 * @returns A function from `Request` to `Response` that never rejects. It responds with 200 to an event, 401 to a wrong token, 400, 405, 408,
 * 413 and 415 to what is no event, and 500 if something has read the body before, or if handling failed and `ack` is late.
 * @throws {TypeError} If there is no token, or an option makes no sense. The message never shows a token.
 */
export function createDispatchHandler(options: DispatchHandlerOptions): DispatchHandler {
  checkOptions(options, handlerRules, 'createDispatchHandler')
  const { on = {}, onUnknown, onError = printError, ack, waitUntil } = options
  const { maxBodyBytes = 1_000_000, bodyTimeoutMs = 5000 } = options
  const tokens = [options.signingToken, ...(options.tokens ?? [])].filter((token) => token !== undefined)
  if (tokens.length === 0) handlerRules.signingToken(undefined, 'signingToken')
  const listeners = new Set<HandleEvent>()

  async function handler(request: Request): Promise<Response> {
    const { method, headers } = request
    if (method !== 'POST') return answer(405, 'PluralKit sends events here, with POST.', { Allow: 'POST' })
    if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? ''))
      return answer(415, 'An event has the type application/json.')
    if (request.bodyUsed) return fail(500, `The body was read before. ${advice}`)

    const text = await readText(request, maxBodyBytes, bodyTimeoutMs).catch(() => '')
    if (text === 413) return answer(413, `An event has at most ${maxBodyBytes} bytes here.`)
    if (text === 408) return fail(408, `The body did not arrive within ${bodyTimeoutMs} ms. ${advice}`)
    const received = receive(text)
    if (!received) return answer(400, 'An event is a JSON object with a type.')
    if (!(await isSigningToken(received.token, tokens)))
      return answer(401, 'The signing_token is not the one that the bot showed for this address.')

    const work = handle(received.event)
    tell(() => waitUntil?.(work))
    return ack === 'early' || (await work) ? answer(200, 'OK') : answer(500, 'Handling the event failed.')
  }

  /** Responds with a reason that the operator has to know, too. */
  function fail(status: number, reason: string): Response {
    tell(() => onError(new Error(reason), null))
    return answer(status, reason)
  }

  /** Whether all went well. Never rejects. */
  async function handle(event: ReceivedEvent | UnknownEvent): Promise<boolean> {
    const own = (isKnownEvent(event) ? on[event.type] : onUnknown) as HandleEvent | undefined
    let isHandled = true
    await Promise.all(
      [...listeners, own].map(async (handleEvent) => {
        try {
          await handleEvent?.(event)
        } catch (error) {
          isHandled = false
          tell(() => onError(error, event))
        }
      }),
    )
    return isHandled
  }

  return Object.assign(handler, {
    listen(listener: HandleEvent) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  })
}

/** What else has mostly read the body. */
const advice = 'Put the handler in front of what parses bodies, such as express.json().'

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers })
}

/** An event and the token that it came with; undefined for what is none. */
function receive(text: string): { token: unknown; event: ReceivedEvent | UnknownEvent } | undefined {
  try {
    const payload = JSON.parse(text)
    return { event: parseEvent(payload), token: payload.signing_token }
  } catch {
    return undefined
  }
}

function printError(error: unknown, event: ReceivedEvent | UnknownEvent | null): void {
  console.error(event ? `Handling ${event.type} failed:` : 'Receiving an event failed:', error)
}
