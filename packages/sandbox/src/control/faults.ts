import { answerEdgeRefusal, answerRefusal } from '../edge/answers.js'
import { addCors } from '../edge/cors.js'
import type { RateLimiter } from '../edge/rate-limit.js'
import { serverError } from '../refusal.js'
import type { Fault } from './wire.js'

/** Names the fault in an answer that isn't the sandbox's own any more. */
export const faultHeader = 'X-Sandbox-Fault'

/** What fetch throws when nobody answers. A server has to close the connection without a word. */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection'

  constructor() {
    super('The sandbox dropped the connection: a planted fault')
  }
}

type Answer = () => Promise<Response>

/** Planted faults. Those of one request come about in the order in which they were planted, until one is the answer. */
export class Faults {
  #faults: Fault[] = []

  constructor(private readonly rateLimiter: RateLimiter) {}

  get list(): readonly Fault[] {
    return this.#faults
  }

  add(fault: Fault): void {
    this.#faults.push({ ...fault })
  }

  clear(): void {
    this.#faults = []
  }

  async apply(request: Request, operationId: string | null, answer: Answer): Promise<Response> {
    for (const fault of this.#faults) {
      if (operationId === null || (fault.operation ?? operationId) !== operationId) continue
      this.#use(fault)
      if (fault.kind !== 'latency') return this.#answer(fault, request, answer)
      await wait(fault.latencyMs ?? 1000, request.signal)
    }
    return answer()
  }

  #use(fault: Fault): void {
    if (fault.count === undefined) return
    fault.count -= 1
    if (fault.count === 0) this.#faults = this.#faults.filter((other) => other !== fault)
  }

  async #answer(fault: Fault, { method }: Request, answer: Answer): Promise<Response> {
    if (fault.kind === 'cutBody') return marked(fault, cut(await answer()))
    if (fault.runsOperation) await answer()
    if (fault.kind === 'dropConnection') throw new DroppedConnection()
    if (fault.kind === 'rateLimit') {
      const { headers, refusal } = this.rateLimiter.storm(method, fault.retryAfterMs ?? 1000)
      const response = answerEdgeRefusal(refusal)
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
      return marked(fault, response)
    }
    return marked(fault, answerFailure(fault.status ?? 503))
  }
}

function marked({ kind }: Fault, response: Response): Response {
  response.headers.set(faultHeader, kind)
  return addCors(response)
}

/** The application itself only knows 500; all else comes from a proxy before it, which writes HTML. */
function answerFailure(status: number): Response {
  if (status === 500) return answerRefusal(serverError())
  return new Response(`<html><body><h1>${status}</h1></body></html>\n`, {
    status,
    headers: { 'Content-Type': 'text/html' },
  })
}

/** Half of the body, and then a broken connection. */
function cut(response: Response): Response {
  const reader = response.body?.getReader()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = (await reader?.read()) ?? {}
      if (!value) return controller.error(new DroppedConnection())
      controller.enqueue(value.subarray(0, Math.ceil(value.length / 2)))
      await wait(0)
      controller.error(new DroppedConnection())
    },
  })
  return new Response(body, {
    status: response.status === 204 ? 200 : response.status,
    headers: response.headers,
  })
}

const wait = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
