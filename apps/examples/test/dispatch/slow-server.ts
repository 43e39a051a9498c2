/** Handles no event before it is told to by a request to /release, and answers early or late. */
import { createServer } from 'node:http'
import { createDispatchHandler } from '@pluralkit-openapi/sdk/dispatch'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { listen } from '../../src/dispatch/listen.js'

let release = () => {}
const released = new Promise<void>((resolve) => {
  release = resolve
})
let begun = 0
let handled = 0

const handler = createDispatchHandler({
  signingToken: process.env['PLURALKIT_SIGNING_TOKEN'],
  ack: process.env['ACK'] === 'early' ? 'early' : 'late',
  on: {
    async UPDATE_MEMBER() {
      console.log(`begun ${++begun}`)
      await released
      console.log(`handled ${++handled}`)
    },
  },
})

async function answer(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== '/release') return handler(request)
  release()
  return new Response()
}

listen(createServer(createRequestListener(answer)))
