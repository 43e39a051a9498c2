import type { Answer } from '../edge/answer.js'
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

/** Makes the answer that there would be without a fault. */
type MakeAnswer = () => Promise<Answer>

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

  async apply(request: Request, operationId: string | null, answer: MakeAnswer): Promise<Answer | Response> {
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

  async #answer(fault: Fault, { method }: Request, answer: MakeAnswer): Promise<Answer | Response> {
    if (fault.kind === 'cutBody') return cut(marked(fault, await answer()))
    if (fault.runsOperation) await answer()
    if (fault.kind === 'dropConnection') throw new DroppedConnection()
    if (fault.kind === 'rateLimit') {
      const { headers, refusal } = this.rateLimiter.storm(method, fault.retryAfterMs ?? 1000)
      const refused = answerEdgeRefusal(refusal)
      Object.assign(refused.headers, headers)
      return marked(fault, refused)
    }
    return marked(fault, answerFailure(fault.status ?? 503))
  }
}

function marked({ kind }: Fault, answer: Answer): Answer {
  answer.headers[faultHeader] = kind
  return addCors(answer)
}

/** The application itself only knows 500; all else comes from a proxy before it, which writes HTML. */
function answerFailure(status: number): Answer {
  if (status === 500) return answerRefusal(serverError())
  const text = `<html><body><h1>${status}</h1></body></html>\n`
  return { status, headers: { 'Content-Type': 'text/html' }, text }
}

/** Half of the body, and then a broken connection. */
function cut({ status, headers, text }: Answer): Response {
  const bytes = new TextEncoder().encode(text ?? '')
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (bytes.length > 0) controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)))
      await wait(0)
      controller.error(new DroppedConnection())
    },
  })
  return new Response(body, { status: status === 204 ? 200 : status, headers })
}

const wait = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
