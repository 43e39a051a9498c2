import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import express from 'express'
import { handler } from './handler.js'
import { listen } from './listen.js'

const app = express()
// Before express.json(): the handler reads the body itself.
app.all('/dispatch', createRequestListener(handler))
app.use(express.json())

listen(createServer(app))
