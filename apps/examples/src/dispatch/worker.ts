import { createDispatchHandler } from '@pluralkit-openapi/sdk/dispatch'

interface Env {
  /** A secret: `wrangler secret put PLURALKIT_SIGNING_TOKEN`. */
  PLURALKIT_SIGNING_TOKEN: string
}

interface Context {
  waitUntil(work: Promise<unknown>): void
}

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    const handler = createDispatchHandler({
      signingToken: env.PLURALKIT_SIGNING_TOKEN,
      ack: 'early',
      waitUntil: (work) => context.waitUntil(work),
      on: {
        PING: () => console.log('The address is being set.'),
        CREATE_SWITCH: ({ data }) =>
          console.log(`A switch was logged, with ${data.members.length} members.`),
        UPDATE_MEMBER: ({ id }) =>
          console.log(`Look at member ${id}, it may have changed.`),
      },
      onUnknown: ({ type }) => console.log(`There is a new kind of event: ${type}`),
    })
    return handler(request)
  },
}
