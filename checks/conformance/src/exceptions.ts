import { type ApiDocument, JSON_TYPE, type Operation } from './document.js'
import { sentHeader } from './request.js'
import type { Exchange } from './topic.js'

/** An answer in the recordings that the document leaves out on purpose. Each name is a row of spec/DIVERGENCES.md. */
export interface AnswerException {
  name: string
  covers(document: ApiDocument, operation: Operation, exchange: Exchange): boolean
}

export const EXCEPTIONS: AnswerException[] = [
  {
    // Recorded was the application alone; in production the front answers this operation itself.
    name: 'settings-from-application',
    covers: (document, { operationId }, { response }) => {
      if (operationId !== 'getSystemSettings' || !response) return false
      const patch = document.operations.find((operation) => operation.operationId === 'updateSystemSettings')
      const model = patch?.responses.get(response.status)?.content.get(JSON_TYPE)?.model
      return model !== undefined && !document.violations(model, response.json).length
    },
  },
  {
    name: 'multipart-on-get',
    covers: (_, { request }, exchange) =>
      !request &&
      [400, 415].includes(exchange.response?.status ?? 0) &&
      /^multipart\//i.test(sentHeader(exchange, 'content-type') ?? ''),
  },
]
