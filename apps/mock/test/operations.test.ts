import { expect, it } from 'vitest'
import { loadDocument } from '../src/document.js'
import { loadOperations } from '../src/prism/load-operations.js'

it('the document that is handed in stays as it was', async () => {
  const document = loadDocument()
  const before = JSON.stringify(document)
  await loadOperations(document)

  expect(JSON.stringify(document)).toBe(before)
})

it('callbacks of a document are never sent: nothing leaves the machine', async () => {
  const withCallback = {
    openapi: '3.1.0',
    info: { title: 'Callbacks', version: '1' },
    'x-error-codes': [],
    paths: {
      '/systems': {
        post: {
          operationId: 'createSystem',
          responses: { 204: { description: 'Done' } },
          callbacks: {
            done: { 'https://example.com': { post: { responses: { 200: { description: 'Seen' } } } } },
          },
        },
      },
    },
  }
  const [operation] = await loadOperations(withCallback)

  expect(operation?.callbacks).toEqual([])
})
