import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http'
import {
  validateInput,
  validateOutput,
  validateSecurity,
} from '@stoplight/prism-http/dist/validator/index.js'
import { expect, it } from 'vitest'
import type { Violation } from '../src/judge/violation.js'
import { toAnswerViolations, toViolations } from '../src/prism/diagnostics.js'
import {
  inspectAnswerBody,
  inspectAnswerHead,
  inspectRequestBody,
  inspectRequestHead,
} from '../src/prism/engine.js'
import { type Operation, preparedOperations } from '../src/prism/operations.js'
import { documentedAnswers, documentedOperation, exampleRequest } from './support/document.js'

const operations = preparedOperations()

/** A body as it should be, and bodies that are nearly so. */
function spoiled(body: unknown): unknown[] {
  const wrong = [undefined, null, false, 0, '', 'text', [], {}, [{}]]
  if (typeof body !== 'object' || body === null) return [body, ...wrong]
  const keys = Object.keys(body)
  const changed = keys.flatMap((key) => [
    { ...body, [key]: undefined },
    { ...body, [key]: null },
    { ...body, [key]: { x: [1] } },
    { ...body, [key]: 'x'.repeat(5000) },
  ])
  return [body, { ...body, unknown: 1 }, ...wrong, ...changed]
}

const asSet = (violations: Violation[]) => violations.map((violation) => JSON.stringify(violation)).sort()
const left = (judgement: ReturnType<typeof validateSecurity | typeof validateOutput>) =>
  judgement._tag === 'Left' ? judgement.left : []

async function requestsTo(operation: Operation): Promise<IHttpRequest[]> {
  const documented = documentedOperation(operation.iid ?? '')
  const request = exampleRequest(documented)
  const { pathname, searchParams } = new URL(request.url)
  const element = {
    method: operation.method as IHttpRequest['method'],
    url: { path: pathname.slice('/v2'.length), query: Object.fromEntries(searchParams) },
    headers: { authorization: 'token' },
  }
  const heads: IHttpRequest[] = [
    element,
    { ...element, headers: {} },
    { ...element, url: { ...element.url, path: element.url.path.replaceAll(/[a-z]{6}\b/g, 'x!') } },
    { ...element, url: { ...element.url, query: { limit: 'many', before: 'now', guild_id: 'g' } } },
  ]
  const bodies = documented.requestBody ? spoiled(await request.json()) : [undefined, { some: 'thing' }]
  return heads.flatMap((head) => bodies.map((body) => ({ ...head, body })))
}

function answersOf(operation: Operation): IHttpResponse[] {
  return documentedAnswers(documentedOperation(operation.iid ?? '')).flatMap(
    ({ status, headers, contentType, body }) => {
      const answer = { statusCode: status, headers: { ...headers, 'content-type': contentType ?? '' }, body }
      const { 'content-type': _, ...untyped } = answer.headers
      return [
        answer,
        { ...answer, headers: untyped },
        { ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' } },
        { ...answer, headers: { ...answer.headers, 'x-ratelimit-limit': 'many' } },
        { ...answer, statusCode: 299 },
        { ...answer, statusCode: 418 },
        ...spoiled(body).map((other) => ({ ...answer, body: other })),
      ]
    },
  )
}

it.each(operations)(
  'what is found in parts of a request to $iid is what Prism finds in all of it',
  async (operation) => {
    for (const request of await requestsTo(operation)) {
      const judged = { resource: operation, element: request }
      const whole = toViolations(
        [...left(validateSecurity(judged)), ...left(validateInput(judged))],
        operation,
      )
      const parts = [...inspectRequestHead(operation, request), ...inspectRequestBody(operation, request)]
      expect(asSet(parts), JSON.stringify(request)).toEqual(asSet(whole))
    }
  },
)

it.each(operations)(
  'what is found in parts of an answer to $iid is what Prism finds in all of it',
  (operation) => {
    for (const answer of answersOf(operation)) {
      const whole = toAnswerViolations(left(validateOutput({ resource: operation, element: answer })))
      const parts = [...inspectAnswerHead(operation, answer), ...inspectAnswerBody(operation, answer)]
      expect(asSet(parts), JSON.stringify(answer)).toEqual(asSet(whole))
    }
  },
)
