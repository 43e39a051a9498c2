import { createDispatchHandler } from '@pluralkit-openapi/sdk/dispatch'

const { PLURALKIT_SIGNING_TOKEN } = process.env

export const handler = createDispatchHandler({
  signingToken: PLURALKIT_SIGNING_TOKEN, // from pk;system webhook
  on: {
    PING: () => console.log('The address is being set.'),
    CREATE_SWITCH: ({ data }) =>
      console.log(`A switch was logged, with ${data.members.length} members.`),
    UPDATE_MEMBER: ({ id }) =>
      console.log(`Look at member ${id}, it may have changed.`),
  },
  onUnknown: ({ type }) => console.log(`There is a new kind of event: ${type}`),
})
