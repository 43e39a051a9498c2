import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Schema {
  $ref?: string
  description?: string
  type?: string | string[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  oneOf?: Schema[]
  additionalProperties?: unknown
  unevaluatedProperties?: unknown
}
interface MediaType {
  schema: Schema
  examples: Record<string, { value: Json }>
}
interface Response {
  content?: Record<string, MediaType>
}
interface Parameter {
  name: string
  in: string
}
interface Operation {
  operationId: string
  tags: string[]
  parameters?: Parameter[]
  responses: Record<string, Response>
  'x-codeSamples': { label: string }[]
}
interface PathItem extends Partial<Record<'get' | 'post' | 'patch' | 'delete', Operation>> {
  parameters?: Parameter[]
}
interface ErrorCode {
  name: string
  code: number
  status: number
  message: string
  when: string
  schema: Schema
}
export interface Document {
  tags: { name: string; description: string }[]
  paths: Record<string, PathItem>
  webhooks: Record<string, PathItem>
  components: Record<string, Record<string, Json>> & { schemas: Record<string, Schema> }
  'x-error-codes': ErrorCode[]
}

/** What a reference within the bundle points at, or the node itself. */
export function resolve<T extends object>(document: Document, node: T | { $ref: string }): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T
  const keys = node.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document) as T
}

export const bundlePath = (name: string) => join(inject('bundles'), name)
export const readBundle = (name: string): Document => JSON.parse(readFileSync(bundlePath(name), 'utf8'))

const methods = ['get', 'post', 'patch', 'delete'] as const

export const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, item, operation }] : []
    }),
  )
