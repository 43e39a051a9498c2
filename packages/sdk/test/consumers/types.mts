import { createPluralKit, ErrorCode, isApiError, type Member } from '@pluralkit-openapi/sdk'
import { createDispatchHandler } from '@pluralkit-openapi/sdk/dispatch'
import { createRedisStore, type IoredisClient } from '@pluralkit-openapi/sdk/redis'

const pk = createPluralKit({ userAgent: 'consumer/1.0', token: undefined })

export async function pronouns(memberRef: string): Promise<string | null> {
  try {
    const member: Member = await pk.members.get(memberRef)
    // @ts-expect-error: pronouns may be null
    const _never: string = member.pronouns
    return member.pronouns
  } catch (error) {
    if (isApiError(error, ErrorCode.MemberNotFound)) return error.status === 404 ? null : error.status
    throw error
  }
}

// @ts-expect-error: the raw client knows its types here, too
export const wrong: Promise<{ data: number }> = pk.raw.GET('/systems/{systemRef}', {
  params: { path: { systemRef: 'x' } },
})

export const handler: (request: Request) => Promise<Response> = createDispatchHandler({
  signingToken: 'secret',
  on: {
    CREATE_SWITCH(event) {
      const members: string[] = event.data.members
      // @ts-expect-error: the token does not reach a handler
      return [members, event.signing_token]
    },
  },
})
export const paced = (redis: IoredisClient) =>
  createPluralKit({ userAgent: 'consumer/1.0', pacing: { store: createRedisStore(redis, { share: 2 }) } })
