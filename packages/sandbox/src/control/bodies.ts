import type { SandboxClock } from '../clock.js'
import type { DispatchFaults } from '../dispatch/dispatch.js'
import { controlSchemas } from '../generated/control.js'
import { type JsonSchema, validate } from '../seed/json-schema.js'
import { SeedError } from '../seed/seed-error.js'
import { ControlError } from './control-error.js'
import type { ClockChange, Fault, TokenRequest, WebhookRemoval, WebhookRequest } from './wire.js'

interface Bodies {
  ClockChange: ClockChange
  Fault: Fault
  TokenRequest: TokenRequest
  DispatchFaults: DispatchFaults
  WebhookRequest: WebhookRequest
  WebhookRemoval: WebhookRemoval
}

/** Reads a body by its schema in the control document. */
export function readBody<Name extends keyof Bodies>(name: Name, text: string): Bodies[Name] {
  const schema: JsonSchema = controlSchemas[name]
  try {
    const value: unknown = JSON.parse(text)
    validate(value, schema)
    return value as Bodies[Name]
  } catch (error) {
    if (error instanceof SyntaxError) throw new ControlError(400, 'The body is not JSON.')
    if (!(error instanceof SeedError)) throw error
    throw new ControlError(400, `${error.path || 'The body'} ${error.problem}`, error.path)
  }
}

export function changeClock(clock: SandboxClock, { set, advanceMs = 0, freeze }: ClockChange): void {
  const fromMs = set === undefined ? clock.now() : new Date(set).getTime()
  const nowMs = new Date(fromMs + advanceMs).getTime()
  if (Number.isNaN(nowMs)) throw new ControlError(400, 'There is no such time.', 'set')
  // First, as a running clock would go on after it was set.
  if (freeze === true) clock.freeze()
  if (set !== undefined || advanceMs > 0) clock.set(fromMs + advanceMs)
  if (freeze === false) clock.unfreeze()
}
