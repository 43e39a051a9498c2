/** What the generator reads of the bundled OpenAPI document. */
export interface OpenApiDocument {
  openapi: string
  info: object
  paths: Record<string, Record<string, { operationId?: string }>>
  components: {
    schemas: Record<`${'System' | 'Member' | 'Group'}Privacy`, { properties: object }>
    examples: Record<string, { value: unknown }>
    securitySchemes: { token: { 'x-example': string } }
  }
  'x-rate-limits': Record<string, number>
  'x-error-codes': { name: string; code: number; status: number; message: string }[]
}
