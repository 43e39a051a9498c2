/** The worker behind a port, with what its platform gives it. */
import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { listen } from '../../src/dispatch/listen.js'
import worker from '../../src/dispatch/worker.js'

const { PLURALKIT_SIGNING_TOKEN = '' } = process.env

const fetch = (request: Request) =>
  worker.fetch(request, { PLURALKIT_SIGNING_TOKEN }, { waitUntil: (work) => void work })

listen(createServer(createRequestListener(fetch)))
