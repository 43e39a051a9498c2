import { badRequest, Refusal, serverError } from '../refusal.js'
import { isForm, isReadableForm, jsonEncoding } from './content-type.js'
import { JsonTooDeep, MalformedJson, type ReaderOptions, readJson } from './json/reader.js'
import { isObject, type Json, type JsonObject } from './json/value.js'

/** Beyond this the server breaks off (D52). */
export const maxBodyBytes = 30_000_000
/** How most bodies are read. */
const loosely: ReaderOptions = { mayBeCutOff: true, isForClass: false }

/** A request body before anybody has looked at it. */
export interface Body {
  readonly contentType: string | null
  readonly bytes: Uint8Array
  readonly makeTraceId: () => string
}

/** A body that has to be an object. */
export function readObject(body: Body): JsonObject {
  const json = readJsonBody(body, { ...loosely, tooDeep: badRequest })
  if (!isObject(json)) throw badRequest()
  return json
}

/** A body that has to be a list. */
export function readList(body: Body): Json[] {
  const json = readJsonBody(body, { ...loosely, tooDeep: serverError })
  if (!Array.isArray(json)) throw badRequest()
  return json
}

/** A body that may be missing, or null. Without any content its content type doesn't count. */
export function readOptionalObject(body: Body): JsonObject | null {
  if (body.bytes.length === 0) return null
  const json = readJsonBody(body, { ...loosely, tooDeep: badRequest })
  if (json === null || json === undefined) return null
  if (!isObject(json)) throw badRequest()
  return json
}

/** A body that the server reads into a class of its own: its keys come in lower case. */
export function readClass(body: Body): JsonObject {
  const json = readJsonBody(body, { mayBeCutOff: false, isForClass: true, tooDeep: serverError })
  if (!isObject(json)) throw badRequest()
  return json
}

/** Form content is looked at before an operation runs, even if that takes no body. */
export function refuseForm(body: Body): void {
  if (!isForm(body.contentType)) return
  const text = new TextDecoder().decode(body.bytes)
  throw isReadableForm(body.contentType, text) ? unsupportedMediaType(body) : badRequest()
}

/** Over-long bodies are refused as soon as their length is known, and the connection is closed. */
export function refuseOverlong(byteLength: number): void {
  // Not `<=`: a length that is no number says nothing.
  if (!(byteLength > maxBodyBytes)) return
  const { status, body } = serverError()
  throw new Refusal(status, body, { Connection: 'close' })
}

interface JsonOptions extends ReaderOptions {
  tooDeep: () => Refusal
}

function readJsonBody(body: Body, { tooDeep, ...options }: JsonOptions): Json | undefined {
  const text = decodeJsonBody(body)
  try {
    return readJson(text, options)
  } catch (error) {
    if (error instanceof JsonTooDeep) throw tooDeep()
    if (error instanceof MalformedJson) throw badRequest()
    throw error
  }
}

/** The text of a body. Throws the refusal of a content type that isn't JSON, or of bytes that aren't in the declared encoding. */
export function decodeJsonBody(body: Body): string {
  const encoding = jsonEncoding(body.contentType)
  if (!encoding) throw unsupportedMediaType(body)
  try {
    // As a stream: a character that was cut off at the end isn't seen any more.
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return decoder.decode(body.bytes, { stream: true })
  } catch {
    throw serverError()
  }
}

/** The refusal of a content type that isn't JSON. */
export function unsupportedMediaType({ makeTraceId }: Pick<Body, 'makeTraceId'>): Refusal {
  return new Refusal(
    415,
    {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.16',
      title: 'Unsupported Media Type',
      status: 415,
      traceId: makeTraceId(),
    },
    { 'Content-Type': 'application/problem+json; charset=utf-8' },
  )
}
