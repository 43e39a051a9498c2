import { createRequire } from 'node:module'

/** An entry of the document's own table of errors, as far as the edge needs it. */
interface ErrorCode {
  name: string
  code: number
  status: number
  message: string
}

/** The bundled OpenAPI document; only what is read outside of Prism is typed. */
export interface OpenApiDocument {
  openapi: string
  'x-error-codes': ErrorCode[]
  /** Requests per second, by scope. */
  'x-rate-limits': Record<string, number>
  components: { securitySchemes: { token: { 'x-example': string } } }
}

const require = createRequire(import.meta.url)

export const loadDocument = (): OpenApiDocument => require('@pluralkit-openapi/spec/openapi.json')

/** Token of the document's Example System. The examples mode takes any other as well. */
export const exampleToken = ({ components }: OpenApiDocument): string =>
  components.securitySchemes.token['x-example']
