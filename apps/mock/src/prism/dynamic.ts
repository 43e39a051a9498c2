import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { IHttpOperationConfig } from '@stoplight/prism-http'
import type { Operation } from './operations.js'

export interface DynamicRequest {
  readonly number: number
  readonly operation: Operation
  readonly choice: IHttpOperationConfig
}

export type DynamicResponse = { readonly number: number } & (
  | { readonly value: unknown }
  | { readonly problem: string }
)

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let lastNumber = 0

/** The body of a response, made up from its schema by Prism, in a thread that is started when it is first needed. */
export function dynamicAnswer(operation: Operation, choice: IHttpOperationConfig): Promise<unknown> {
  worker ??= startWorker()
  lastNumber += 1
  const number = lastNumber
  const answered = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
  // Only while somebody waits does it keep the program alive.
  worker.ref()
  const request: DynamicRequest = { number, operation, choice }
  worker.postMessage(request)
  return answered
}

function startWorker(): Worker {
  const started = new Worker(createRequire(import.meta.url).resolve('#dynamic-worker'), {
    // Those of this process are for its own program.
    execArgv: [],
  })
  started.on('message', (response: DynamicResponse) => {
    const { resolve, reject } = waiting.get(response.number) ?? {}
    waiting.delete(response.number)
    if (waiting.size === 0) started.unref()
    if ('value' in response) resolve?.(response.value)
    else reject?.(new Error(response.problem))
  })
  started.on('error', (error) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return started
}
