import { isUtf8 } from 'node:buffer'
import { bodyText, sentHeader } from './request.js'
import type { Route } from './route.js'
import type { Exchange, Json } from './topic.js'

/** Why the server refuses a request that the document allows. */
interface Reason {
  name: string
  applies(refusal: Refusal): boolean
}

/** Why the server refuses the value of one key (code 40001). */
interface FieldReason {
  name: string
  applies(field: RefusedField): boolean
}

interface Refusal {
  operationId: string
  /** Path parameters and query values. */
  parameters: string[]
  exchange: Exchange
  status: number
  code: Json | undefined
  body: Json
  /** The keys of a body that is an object. */
  fields: { [key: string]: Json }
}

interface RefusedField {
  key: string
  value: Json | undefined
  problems: { message: string; actual_length?: number; max_length?: number }[]
}

const REASONS: Reason[] = [
  // The list equals that of the latest switch, the moment is taken, the system is at a limit: no schema knows what is stored.
  { name: 'stored-state', applies: ({ code }) => [40004, 40005, 40007, 40008].includes(Number(code)) },
  {
    // In the modes latch and member a change without a mode and a member changes nothing.
    name: 'autoproxy-state',
    applies: ({ operationId, status, code, fields }) =>
      operationId === 'updateAutoproxy' &&
      status === 400 &&
      code === 0 &&
      Object.entries(fields).every(([key, value]) => key === 'autoproxy_member' && value === null),
  },
  {
    name: 'impossible-moment',
    applies: ({ status, fields: { timestamp }, parameters }) =>
      [400, 500].includes(status) && [timestamp, ...parameters].some(isImpossibleMoment),
  },
  {
    name: 'beyond-64-bits',
    applies: ({ status, parameters }) =>
      status === 400 && parameters.some((text) => /^\d+$/.test(text) && BigInt(text) > MAX_UNSIGNED_64),
  },
  {
    name: 'nul-character',
    applies: ({ status, body }) => status === 500 && JSON.stringify(body).includes('\\u0000'),
  },
  {
    name: 'invalid-utf8',
    applies: ({ status, exchange }) =>
      status === 500 && !isUtf8(Buffer.from(exchange.request.rawBase64 ?? '', 'base64')),
  },
  {
    // By id and by UUID: the texts differ, so the document sees two.
    name: 'entity-named-twice',
    applies: ({ status, body }) =>
      status === 500 &&
      Array.isArray(body) &&
      body.some((ref) => /^[a-z]+$/.test(String(ref))) &&
      body.some((ref) => /-/.test(String(ref))),
  },
  {
    // A form that can not be read, although the operation takes no body.
    name: 'declared-multipart',
    applies: ({ exchange }) => /^multipart\//i.test(sentHeader(exchange, 'content-type') ?? ''),
  },
  {
    // The format `uuid` has room for this prefix; the server has not.
    name: 'uuid-urn',
    applies: ({ parameters }) => parameters.some((text) => text.startsWith('urn:uuid:')),
  },
  {
    name: 'time-zone',
    applies: ({ status, fields: { timezone } }) =>
      status === 500 && /^UTC[+-](18:|19|2[0-3])/.test(String(timezone)),
  },
]

const FIELD_REASONS: FieldReason[] = [
  {
    // The server counts UTF-16 code units, JSON Schema counts characters. For templates it names the two lengths the wrong way round.
    name: 'utf16-length',
    applies: ({ value, problems: [problem] }) => {
      const lengths = [problem?.actual_length ?? 0, problem?.max_length ?? 0]
      return (
        typeof value === 'string' &&
        value.length === Math.max(...lengths) &&
        [...value].length <= Math.min(...lengths)
      )
    },
  },
  {
    // What .NET's `Uri` refuses behind `https://`.
    name: 'image-url-host',
    applies: ({ value, problems: [problem] }) =>
      typeof value === 'string' &&
      value.startsWith('https://') &&
      hasWrongAuthority(value) &&
      isInvalid(problem),
  },
  {
    name: 'proxy-tag-length',
    applies: ({ key, value }) => key === 'proxy_tags' && Array.isArray(value) && value.some(isTooLongTag),
  },
  {
    name: 'birthday-year-0',
    applies: ({ key, value }) => key === 'birthday' && String(value).startsWith('0000-'),
  },
  {
    name: 'time-zone',
    applies: ({ key, value, problems: [problem] }) =>
      key === 'timezone' && typeof value === 'string' && isInvalid(problem),
  },
  {
    // Whether a member may or must be named depends on the stored mode, and on whether there is such a member.
    name: 'autoproxy-state',
    applies: ({ key }) => key === 'autoproxy_member',
  },
]

export const REFUSAL_NAMES = new Set([...REASONS, ...FIELD_REASONS].map(({ name }) => name))

/** The names of the reasons for a refusal; `undefined` where one is missing. */
export function refusalReasons(route: Route, exchange: Exchange): Set<string> | undefined {
  const refusal = refusalOf(route, exchange)
  const fields = refusal.code === 40001 ? refusedFields(refusal) : []
  const names = fields.length
    ? fields.map((field) => FIELD_REASONS.find(({ applies }) => applies(field))?.name)
    : [REASONS.find(({ applies }) => applies(refusal))?.name]
  const known = names.filter((name) => name !== undefined)
  return known.length === names.length ? new Set(known) : undefined
}

function refusalOf({ operation, pathParameters, query }: Route, exchange: Exchange): Refusal {
  const { code } = record(exchange.response?.json)
  const body = operation.request ? JSON.parse(bodyText(exchange)) : null
  return {
    operationId: operation.operationId,
    parameters: [...Object.values(pathParameters), ...query.values()],
    exchange,
    status: exchange.response?.status ?? 0,
    code,
    body,
    fields: record(body),
  }
}

function refusedFields({ exchange, fields }: Refusal): RefusedField[] {
  const { errors } = record(exchange.response?.json)
  return Object.entries(record(errors)).map(([key, problems]) => ({
    key,
    value: fieldValue(fields, key),
    problems: problems as unknown as RefusedField['problems'],
  }))
}

/** The value that a key of `errors` means: a key of the body, of its `privacy`, or a place in a list (`description_templates[0]`). */
function fieldValue(fields: Refusal['fields'], key: string): Json | undefined {
  const [, list, index] = /^(\w+)\[(\d+)\]$/.exec(key) ?? []
  if (list) return (fields[list] as Json[] | undefined)?.[Number(index)]
  const { privacy } = fields
  return fields[key] ?? record(privacy)[key]
}

function record(value: Json | undefined): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function isInvalid(problem: RefusedField['problems'][number] | undefined): boolean {
  return problem?.message.endsWith('is invalid.') ?? false
}

function isImpossibleMoment(text: Json | undefined): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return false
  const date = new Date(text)
  return (
    text.startsWith('0000') ||
    ROUNDED_TO_YEAR_10000.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 19) !== text.slice(0, 19)
  )
}

/** The server rounds to 100 ns. */
const ROUNDED_TO_YEAR_10000 = /^9999-12-31T23:59:59\.9{7}[5-9]/

function isTooLongTag(tag: Json): boolean {
  const { prefix, suffix } = record(tag)
  return `${prefix ?? ''}text${suffix ?? ''}`.length > 100
}

/** Whether there is no proper host behind `https://`, or no proper port. */
function hasWrongAuthority(url: string): boolean {
  const authority = /^https:\/\/(?:[^/?#@]*@)?([^/?#]*)/.exec(url)?.[1] ?? ''
  const [, host = '', port = '0'] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority) ?? []
  return url.endsWith('>') || !HOST.test(host) || Number(port) > 65535
}

const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?)$/iu

const MAX_UNSIGNED_64 = 2n ** 64n - 1n
