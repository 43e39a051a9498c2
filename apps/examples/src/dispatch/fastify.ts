import { createRequest } from '@remix-run/node-fetch-server'
import Fastify from 'fastify'
import { handler } from './handler.js'
import { listen } from './listen.js'

const app = Fastify()

// The handler reads the body itself. Other routes keep Fastify's parsers.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
  scope.all('/dispatch', (request, reply) =>
    handler(createRequest(request.raw, reply.raw)),
  )
})

await app.ready()
listen(app.server)
