/** Receives PluralKit's events with Fastify. */
import { createRequest } from '@remix-run/node-fetch-server'
import Fastify from 'fastify'
import { handler } from './handler.js'
import { listen } from './listen.js'

const app = Fastify()

// In a scope of its own, so that other routes go on with Fastify's parsers: the handler reads the body by itself.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
  scope.all('/dispatch', (request, reply) => handler(createRequest(request.raw, reply.raw)))
})

await app.ready()
listen(app.server)
