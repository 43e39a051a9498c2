import type { Answer } from '@pluralkit-openapi/sandbox/edge'
import type { IHttpOperationConfig } from '@stoplight/prism-http'
import { dynamicAnswer } from './prism/dynamic.js'
import type { Operation } from './prism/operations.js'

/** One of an operation's documented responses: an example as it stands in the document, or one that is made up. */
export async function documented(operation: Operation, choice: IHttpOperationConfig): Promise<Answer> {
  const response = operation.responses.find(({ code }) => Number(code) === choice.code)
  const [content] = response?.contents ?? []
  const example = content?.examples?.find(({ key }) => (choice.exampleKey ?? key) === key)
  const value = choice.dynamic
    ? await dynamicAnswer(operation, choice)
    : example && Reflect.get(example, 'value')
  const headers = (response?.headers ?? []).map(({ name, examples = [] }): [string, string] => [
    name,
    String(Reflect.get(examples[0] ?? {}, 'value') ?? ''),
  ])
  return {
    status: choice.code ?? 200,
    headers: {
      ...Object.fromEntries(headers.filter(([name]) => !isRateLimit(name))),
      // The limits themselves are the edge's; of one that was hit there is nothing left.
      ...(choice.code === 429 && { 'X-RateLimit-Remaining': '0' }),
      ...(content && value !== undefined && { 'Content-Type': content.mediaType }),
    },
    text: content && value !== undefined ? JSON.stringify(value) : null,
  }
}

const isRateLimit = (name: string) => name.toLowerCase().startsWith('x-ratelimit-')
