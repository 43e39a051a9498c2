import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { handler } from './handler.js'
import { listen } from './listen.js'

listen(createServer(createRequestListener(handler)))
