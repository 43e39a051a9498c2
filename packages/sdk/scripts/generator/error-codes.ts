import { docComment, oneLine } from './docs.js'
import { type ErrorCodeRow, type OpenApiDocument, schemaName } from './document.js'
import { modelName } from './models.js'

/** The document's table of errors: names for the codes, and the type of every row. */
export function renderErrorCodes(document: OpenApiDocument): string {
  const rows = document['x-error-codes']
  const generic = rows.filter(isGeneric)
  const codes = rows.filter((row) => !isGeneric(row))
  const bodies = [...new Set(rows.map(bodyOf))].sort()
  return `import type {
${bodies.map((name) => `  ${name},\n`).join('')}} from './models.js'

/** The API's error codes by name. */
export const ErrorCode = {
${docComment(['Errors without a code of their own; the status tells them apart:', '', ...generic.map(({ name, ...row }) => `- ${name}, ${describe(row)}`)], '  ')}  Generic: ${genericCode},
${codes.map((row) => `${docComment([describe(row)], '  ')}  ${row.name}: ${row.code},\n`).join('')}} as const

/** Code of an error, as the API sends it. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode]

/** All errors of the document: their code, the HTTP status they come with, and their body. */
export type ErrorRow =
${rows.map((row) => `  | { code: ${row.code}; status: ${row.status}; body: ${bodyOf(row)} }\n`).join('')}`
}

const bodyOf = ({ schema }: ErrorCodeRow) => modelName(schemaName(schema) ?? 'unknown')

const genericCode = 0

/** Whether an error has no code of its own. */
export const isGeneric = ({ code }: ErrorCodeRow) => code === genericCode

const describe = ({ status, when }: Pick<ErrorCodeRow, 'status' | 'when'>) => `${status}: ${oneLine(when)}`
