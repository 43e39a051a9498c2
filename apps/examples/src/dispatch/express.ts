/** Receives PluralKit's events with Express. */
import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import express from 'express'
import { handler } from './handler.js'
import { listen } from './listen.js'

const app = express()
app.all('/dispatch', createRequestListener(handler)) // in front of express.json(): the handler reads the body by itself
app.use(express.json())

listen(createServer(app))
