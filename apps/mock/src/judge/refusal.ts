import {
  type Answer,
  answerEmpty,
  answerRefusal,
  Refusal,
  refuse,
  serverError,
  unsupportedMediaType,
} from '@pluralkit-openapi/sandbox/edge'
import { documentedAnswers, type Operation } from '../prism/operations.js'
import { fieldErrors } from './field-errors.js'
import type { Violation } from './violation.js'

/** Says that the response is the mock's own, and not what the server would have said. */
export const refusedHeader = 'X-Mock-Refused'

/** How a request that violates the document is refused, as the server would say it, in its order; undefined if it doesn't. */
export function refusalOf(violations: readonly Violation[], operation: Operation): Answer | undefined {
  for (const { applies, answer } of inServersOrder) {
    const found = violations.find(applies)
    if (!found) continue
    const refused = answer(found, violations, operation)
    return { ...refused, headers: { ...refused.headers, [refusedHeader]: 'strict' } }
  }
  return undefined
}

interface Rule {
  applies: (violation: Violation) => boolean
  answer: (found: Violation, all: readonly Violation[], operation: Operation) => Answer
}

const answer = (name: Parameters<typeof refuse>[0]) => answerRefusal(refuse(name))

const inServersOrder: Rule[] = [
  {
    applies: ({ location, path: [name = ''] }) => location === 'path' && name in unknownEntity,
    answer: ({ path: [name = ''] }) => answer(unknownEntity[name] ?? 'SystemNotFound'),
  },
  {
    applies: ({ location, path: [name] }) => location === 'header' && name === 'User-Agent',
    answer: () => answerEmpty(400),
  },
  {
    applies: ({ rule }) => rule === 'contentType',
    answer: () => answerRefusal(unsupportedMediaType({ makeTraceId: () => traceId })),
  },
  { applies: ({ rule }) => rule === 'encoding', answer: () => answerRefusal(serverError()) },
  {
    applies: ({ rule }) => rule === 'size',
    answer: () => answerRefusal(new Refusal(500, serverError().body, { Connection: 'close' })),
  },
  {
    applies: ({ location }) => location === 'path' || location === 'query',
    answer: () => answer('BadRequest'),
  },
  { applies: ({ rule }) => rule === 'json' || rule === 'unexpectedBody', answer: () => answer('BadRequest') },
  { applies: ({ rule }) => rule === 'security', answer: () => answer('Unauthorized') },
  { applies: () => true, answer: (_, all, operation) => answerRefusal(refuseFields(all, operation)) },
]

/** The same for all, so that the same request has the same response. */
const traceId = '00-00000000000000000000000000000000-0000000000000000-00'

/** A reference of no documented form is answered like one that nobody has. */
const unknownEntity: Record<string, Parameters<typeof refuse>[0]> = {
  systemRef: 'SystemNotFound',
  memberRef: 'MemberNotFound',
  groupRef: 'GroupNotFound',
  switchRef: 'SwitchNotFound',
}

/** With what is wrong with each field, where the operation documents that. */
function refuseFields(violations: readonly Violation[], operation: Operation): Refusal {
  const errors = fieldErrors(violations)
  const namesFields = documentedAnswers(operation).get('400')?.includes('Validation')
  if (!errors || !namesFields) return refuse('BadRequest')
  const { status, body } = refuse('Validation')
  return new Refusal(status, { ...body, errors })
}
