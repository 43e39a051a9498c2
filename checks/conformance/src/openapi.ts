import type { AnySchemaObject } from 'ajv/dist/2020.js'

// The parts of an OpenAPI document that the checks read.

export interface OpenApi {
  paths: Record<string, PathItem>
  webhooks: Record<string, { post: OperationObject }>
}

type PathItem = { parameters?: OrReference<Parameter>[] } & { [method in Method]?: OperationObject }

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
type Method = (typeof METHODS)[number]

export interface OperationObject {
  operationId: string
  tags: [string]
  security?: Record<string, string[]>[]
  parameters?: OrReference<Parameter>[]
  requestBody?: OrReference<{ content: Record<string, MediaType> }>
  responses: Record<string, OrReference<ResponseObject>>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Model
}

export interface ResponseObject {
  content?: Record<string, MediaType>
  headers?: Record<string, OrReference<{ schema: Model }>>
}

export interface MediaType {
  schema: Model
  examples?: Record<string, OrReference<{ value: unknown }>>
}

export type Model = AnySchemaObject

export type OrReference<T> = T | { $ref: string }
