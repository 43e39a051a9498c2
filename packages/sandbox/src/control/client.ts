import type { Delivery } from '../dispatch/deliveries.js'
import type { DispatchEvent, DispatchFaults } from '../dispatch/dispatch.js'
import type { SeedFile } from '../seed/seed-file.js'
import type { SeedSource } from '../seed/seed-source.js'
import { ControlError } from './control-error.js'
import {
  type ClockChange,
  type ClockState,
  type ControlProblem,
  controlPrefix,
  type Fault,
  type LoggedRequest,
  type SandboxSystem,
  type Webhook,
  type WebhookRequest,
} from './wire.js'

/** The control routes as methods. What is refused is thrown as a ControlError. */
export interface Control {
  /** Replaces everything, and gives the systems with the tokens that were made up. */
  seed(source: SeedSource): Promise<SandboxSystem[]>
  /** Goes back to the last seed; clock, faults, events and request log start anew. */
  reset(): Promise<void>
  /** The webhook events since the last seed or reset. */
  events(): Promise<DispatchEvent[]>
  /** What became of them and of PINGs, as soon as none is under way: the last 1000. */
  deliveries(): Promise<Delivery[]>
  /** Loses or shuffles events from now on, or no longer. */
  changeDispatch(faults: DispatchFaults): Promise<void>
  /** Gives a system a webhook, if its address answers the two PINGs as it has to. */
  setWebhook(webhook: WebhookRequest): Promise<Webhook>
  /** Takes a system's webhook away; without a reference that of the first system. */
  removeWebhook(systemRef?: string): Promise<void>
  /** The last 1000 requests to the API since the last seed or reset, without tokens. */
  requests(): Promise<LoggedRequest[]>
  clock(): Promise<ClockState>
  changeClock(change: ClockChange): Promise<ClockState>
  faults(): Promise<Fault[]>
  addFault(fault: Fault): Promise<Fault[]>
  clearFaults(): Promise<void>
  snapshot(): Promise<SeedFile>
  /** Goes back to a snapshot, and leaves clock, faults, events and log as they are. */
  restore(snapshot: SeedFile): Promise<void>
  /** Gives a system another token. */
  replaceToken(systemRef: string): Promise<string>
}

/**
 * Controls a sandbox over HTTP, or through any function like fetch.
 *
 * @example
 * const control = createControl('http://127.0.0.1:4010') // or the address of a world, `http://127.0.0.1:4010/worlds/mine`
 * await control.reset()
 */
export function createControl(target: string | URL | ((request: Request) => Promise<Response>)): Control {
  const [base, send] = typeof target === 'function' ? ['http://sandbox', target] : [String(target), fetch]
  const prefix = base.replace(/\/$/, '') + controlPrefix

  async function call<Result>(method: string, path: string, body?: unknown): Promise<Result> {
    const request = new Request(prefix + path, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const text = await send(request).then((response) => readAnswer(response))
    return (text === '' ? undefined : JSON.parse(text)) as Result
  }

  return {
    seed: (source) => call('POST', '/seed', source),
    reset: () => call('POST', '/reset'),
    events: () => call('GET', '/dispatch'),
    deliveries: () => call('GET', '/deliveries'),
    changeDispatch: (faults) => call('POST', '/deliveries', faults),
    setWebhook: (webhook) => call('POST', '/webhook', webhook),
    removeWebhook: (system) => call('DELETE', '/webhook', { system }),
    requests: () => call('GET', '/requests'),
    clock: () => call('GET', '/clock'),
    changeClock: (change) => call('POST', '/clock', change),
    faults: () => call('GET', '/faults'),
    addFault: (fault) => call('POST', '/faults', fault),
    clearFaults: () => call('DELETE', '/faults'),
    snapshot: () => call('GET', '/snapshot'),
    restore: (snapshot) => call('POST', '/snapshot', snapshot),
    replaceToken: async (system) => (await call<{ token: string }>('POST', '/token', { system })).token,
  }
}

async function readAnswer(response: Response): Promise<string> {
  const text = await response.text()
  if (response.ok) return text
  const { message, path }: Partial<ControlProblem> = isJson(response) ? JSON.parse(text) : {}
  const explained = message ?? `No sandbox answers there (${response.status}), or its control routes are off.`
  throw new ControlError(response.status, explained, path)
}

const isJson = ({ headers }: Response) => headers.get('Content-Type') === 'application/json'
