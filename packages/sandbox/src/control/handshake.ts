import type { Deliveries } from '../dispatch/deliveries.js'
import { type Random, randomToken } from '../random.js'
import { ControlError } from './control-error.js'

interface Registration {
  url: string
  /** The token that the address has to know. */
  token: string
  /** UUID of the system. */
  systemId: string
}

/**
 * Tries a new address as the bot does: a PING with the right token has to be answered with exactly 200, and one with a random token
 * with exactly 401. Throws a ControlError that tells what the address has answered instead.
 */
export async function shakeHands(
  { url, token, systemId }: Registration,
  deliveries: Deliveries,
  random: Random,
): Promise<void> {
  async function ping(signing_token: string, expected: number, meaning: string): Promise<void> {
    const payload = { type: 'PING', signing_token, system_id: systemId }
    const { status, error, text } = await deliveries.deliver({ url, payload })
    if (status === expected) return
    const answer =
      status === null
        ? `failed: ${error?.replace(/\.$/, '')}`
        : `was answered with ${status}${quote(text, signing_token)}`
    const advice =
      expected === 200 && status === 401
        ? ' Give the token that the address expects as "token".'
        : status !== null && status >= 300 && status < 400
          ? ' Redirects are not followed.'
          : ''
    throw new ControlError(
      400,
      `The PING with ${meaning} token to ${url} ${answer}. It has to be answered with exactly ${expected}.${advice}`,
      'url',
    )
  }

  if (/^https?:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\//i.test(url))
    throw new ControlError(400, "PluralKit refuses Discord's own webhooks.", 'url')
  await ping(token, 200, 'the right')
  await ping(randomToken(random), 401, 'a wrong')
}

function quote(text: string, token: string): string {
  const start = text.replaceAll(token, '[token]').trim().replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)
  return start ? ` and "${start}"` : ''
}
