import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { Hono } from 'hono'
import { handler } from './handler.js'
import { listen } from './listen.js'

const app = new Hono()
app.all('/dispatch', (context) => handler(context.req.raw))

listen(createServer(createRequestListener((request) => app.fetch(request))))
