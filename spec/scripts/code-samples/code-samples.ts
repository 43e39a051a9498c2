import type { OpenApiDocument } from '../json-schemas.js'
import { curl } from './curl.js'
import { go } from './go.js'
import { javaScript } from './javascript.js'
import { python } from './python.js'
import { type SampledOperation, type SampleRequest, sampleRequest } from './request.js'
import { sdk } from './sdk.js'

export interface CodeSample {
  lang: string
  label: string
  source: string
}

/** Every language that an operation's `x-codeSamples` have. */
const languages = [
  { lang: 'shell', label: 'curl', write: curl },
  { lang: 'typescript', label: 'SDK', write: sdk },
  { lang: 'javascript', label: 'fetch', write: javaScript },
  { lang: 'python', label: 'Python', write: python },
  { lang: 'go', label: 'Go', write: go },
]

const methods = ['get', 'post', 'patch', 'delete'] as const
type PathItem = Pick<SampledOperation, 'parameters'> & {
  [method in (typeof methods)[number]]?: SampledOperation
}

/**
 * Code samples of all operations, by `operationId`.
 *
 * @param document the dereferenced bundle
 */
export function codeSamples({ servers, paths }: OpenApiDocument): Map<string, CodeSample[]> {
  const [server] = servers
  if (!server) throw new Error('The document has no server.')
  return new Map(
    Object.entries(paths as Record<string, PathItem>).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method]
        if (!operation) return []
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
        const request = sampleRequest(server.url, path, method, { ...operation, parameters })
        return [[operation.operationId, samplesOf(request)]]
      }),
    ),
  )
}

export const samplesOf = (request: SampleRequest): CodeSample[] =>
  languages.map(({ write, ...language }) => ({ ...language, source: write(request) }))

/** The same document with `x-codeSamples` at every operation. */
export function withCodeSamples(
  document: OpenApiDocument,
  samples: Map<string, CodeSample[]>,
): OpenApiDocument {
  const copy = structuredClone(document)
  for (const item of Object.values(copy['paths'] as Record<string, PathItem>))
    for (const method of methods) {
      const operation = item[method]
      if (operation) Object.assign(operation, { 'x-codeSamples': samples.get(operation.operationId) })
    }
  return copy
}
