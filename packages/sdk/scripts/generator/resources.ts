import type { OpenApiDocument } from './document.js'
import { modelName, queryName } from './models.js'
import type { Operation } from './operation.js'
import { queryRules, renderMethod } from './resource-method.js'
import { renderSignature } from './resource-signature.js'

/** The methods of the client: for each tag an interface with signatures and documentation, and the function that makes them. */
export function renderResources(document: OpenApiDocument, operations: Operation[]): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const resources = tags.map((tag) => {
    const ofTag = operations.filter((operation) => operation.tag === tag)
    return `/** Methods of \`pk.${tag}\`. */
export interface ${interfaceName(tag)} {
${ofTag.map((operation) => renderSignature(document, operation)).join('\n')}}

function create${capitalized(tag)}(send: SendOperation): ${interfaceName(tag)} {
  return {
${ofTag.map((operation) => renderMethod(document, operation)).join('')}  }
}
`
  })
  return `${imports(resources.join('\n'), document, operations)}
${resources.join('\n')}
/** All methods of the client. */
export interface Resources {
${tags.map((tag) => `  ${tag}: ${interfaceName(tag)}\n`).join('')}}

/** Makes all methods of the client. */
export function createResources(send: SendOperation): Resources {
  return {
${tags.map((tag) => `    ${tag}: create${capitalized(tag)}(send),\n`).join('')}  }
}
`
}

const capitalized = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`
const interfaceName = (tag: string) => `${capitalized(tag)}Resource`

function imports(code: string, document: OpenApiDocument, operations: Operation[]): string {
  const candidates = [
    ...Object.keys(document.components.schemas).map(modelName),
    ...operations.map(({ id }) => queryName(id)),
  ]
  const withoutComments = code.replaceAll(/\/\*\*.*?\*\//gs, '')
  const used = candidates.filter((name) => new RegExp(`\\b${name}\\b`).test(withoutComments)).sort()
  const rules = Object.values(queryRules).filter((rule) => withoutComments.includes(`: ${rule}`))
  return `import type { ApiPromise } from '../request/api-promise.js'
import type { Exact, ExactChange, NotEmptyList } from '../request/exact.js'
import type { SendOperation } from '../request/operation-call.js'
import type { QueryOptions, RequestOptions, RequiredQueryOptions } from '../request/options.js'
import { ${rules.join(', ')} } from '../util/check-options.js'
import type {
${used.map((name) => `  ${name},\n`).join('')}} from './models.js'
`
}
